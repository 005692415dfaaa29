#include "extract/quotations.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "text/unicode.h"

namespace relata {
namespace {

struct QuoteCase {
  const char* name;
  const char* text;
  std::vector<std::string> quotes;  // a nested one with "> " before it
};

std::vector<std::string> quotes_of(const char* text) {
  const CodePoints points(text);
  std::vector<std::string> found;
  for (const QuotedText& quote : find_quotations(text)) {
    found.push_back((quote.nested ? "> " : "") + std::string(points.slice(quote.span)));
  }
  return found;
}

TEST_CASE("quotations end with their mark, or with their paragraph") {
  const QuoteCase cases[] = {
      {"straight", "He said \"we stay\" at noon.", {"\"we stay\""}},
      {"curly", "“We stay,” he said. “Why not?”", {"“We stay,”", "“Why not?”"}},
      {"angled", "«We stay,» he said.", {"«We stay,»"}},
      {"twin single marks", "''We stay,'' he said.", {"''We stay,''"}},
      {"single", "‘We stay,’ he said.", {"‘We stay,’"}},
      {"apostrophes are none", "The mayor's dog won't bite the voters' cats.", {}},
      {"over paragraphs",
       "“We stay.\n\n“We never left.” he said.",
       {"“We stay.\n\n“We never left.”"}},
      {"never closed", "“We stay, he said.\n\nThen rain.", {"“We stay, he said."}},
      {"single inside double",
       "\"They said, 'Go,'\" he said.",
       {"\"They said, 'Go,'\"", "> 'Go,'"}},
      {"double inside double", "“The “long” way,” he said.", {"“The “long” way,”", "> “long”"}},
  };
  for (const QuoteCase& c : cases) {
    CAPTURE(c.name);
    CHECK(quotes_of(c.text) == c.quotes);
  }
}

TEST_CASE("a stray mark costs one quotation at most") {
  const QuoteCase cases[] = {
      {"inches", "A 6\" pipe burst. \"We stay,\" he said.", {"\"We stay,\""}},
      {"never opened", "We stay,” he said. “Why not?”", {"“Why not?”"}},
      {"never closed before another", "\"We stay, he said. \"Why not?\"", {"\"Why not?\""}},
      {"the wrong way round", "”We stay,” he said.", {"”We stay,”"}},
      {"alone between blanks", "He \" left. \"We stay,\" she said.", {"\"We stay,\""}},
      {"in another paragraph", "He left.\"\n\n\"We stay,\" she said.", {"\"We stay,\""}},
  };
  for (const QuoteCase& c : cases) {
    CAPTURE(c.name);
    CHECK(quotes_of(c.text) == c.quotes);
  }
}

}  // namespace
}  // namespace relata

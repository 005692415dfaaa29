#include "language/tokenizer.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "language/sentences.h"
#include "text/unicode.h"

using namespace relata;

namespace {

// Tokens parted by blanks, the words of one token by bars.
std::string cut(std::string_view text) {
  const std::u32string points = to_code_points(text);
  Tokens out;
  tokenize(points, {0, static_cast<std::uint32_t>(points.size())}, english_token_rules(), out);
  std::string line;
  for (const Token& token : out.tokens) {
    for (std::uint32_t w = 0; w < token.words; ++w) {
      const Span span = out.words[token.first_word + w];
      if (!line.empty()) line += w == 0 ? ' ' : '|';
      line += to_utf8(std::u32string_view(points).substr(span.begin, span.size()));
    }
  }
  return line;
}

struct Case {
  const char* text;
  const char* tokens;
};

constexpr Case kCases[] = {
    // full stops
    {"The boat sank.", "The boat sank ."},
    {"Gen. Okafor met Mr. Lindqvist.", "Gen. Okafor met Mr. Lindqvist ."},
    {"The U.S. and the U.N. agreed.", "The U.S. and the U.N. agreed ."},
    {"Talks with the U.S.", "Talks with the U.S."},
    {"J. K. Arnason and T.S. Moor", "J. K. Arnason and T.S. Moor"},
    {"Lakeside Corp. said so; so did Hill Inc.", "Lakeside Corp. said so ; so did Hill Inc ."},
    {"at 5 p.m. on Jan. 3", "at 5 p.m. on Jan. 3"},
    {"No. 4 said: No.", "No. 4 said : No ."},
    {"nets, boats, etc. The harbour", "nets , boats , etc . The harbour"},
    {"It ended.The next day", "It ended . The next day"},
    {"Well... maybe", "Well ... maybe"},
    {"What?! Never!!!", "What ?! Never !!!"},
    {"shares of Hill Inc..", "shares of Hill Inc. ."},
    {"Wait..", "Wait .."},
    // degrees and ranks of several parts
    {"a Ph.D. in law, an M.Sc. and a B.Ed", "a Ph.D. in law , an M.Sc. and a B.Ed"},
    {"Lt.Col. Voss, Maj.Gen. Lund", "Lt.Col. Voss , Maj.Gen. Lund"},
    {"Ms. Arnason, LL.M., Psy.D.", "Ms. Arnason , LL.M. , Psy.D."},
    {"an M.Sc., he said", "an M.Sc. , he said"},
    // abbreviations in capitals
    {"MR. HALE: Yes.", "MR. HALE : Yes ."},
    {"PORT ILMAR, AUG. 9", "PORT ILMAR , AUG. 9"},
    {"GEN. LUND AND CAPT. VOSS OF HILL CO. SPOKE", "GEN. LUND AND CAPT. VOSS OF HILL CO. SPOKE"},
    {"AT NO. 14 ELM ST. HE SAID NO. NOBODY CAME", "AT NO. 14 ELM ST. HE SAID NO . NOBODY CAME"},
    {"UP 2 PCT., FROM 1 PCT. IN MAY", "UP 2 PCT. , FROM 1 PCT . IN MAY"},
    {"THE CREW SAT. THE MAN FELL ILL. SUN. NOON", "THE CREW SAT . THE MAN FELL ILL . SUN . NOON"},
    {"on MAR. 4 she paid to DEPT. X", "on MAR. 4 she paid to DEPT. X"},
    {"a DEPT. with no name", "a DEPT . with no name"},
    // abbreviations of news
    {"the 2nd Bn., 40th Inf. Regt., 5th Div. at Ft. Harlan",
     "the 2nd Bn. , 40th Inf. Regt. , 5th Div. at Ft. Harlan"},
    {"Pike Bros. and the Inst. for Peace, incl. aides, excl. tax",
     "Pike Bros. and the Inst. for Peace , incl. aides , excl. tax"},
    {"paras. 4 and 7 of Res. 80", "paras. 4 and 7 of Res. 80"},
    {"It has many paras. The", "It has many paras . The"},
    {"$2 bn. a year, then $3 bn. The rest", "$ 2 bn. a year , then $ 3 bn . The rest"},
    {"max. 9, min. 4", "max. 9 , min. 4"},
    {"Boston, Mass., and Sta. Rita", "Boston , Mass. , and Sta. Rita"},
    {"Lance Cpl. Moor, Wg. Cdr. Hall and Cllr. Dee",
     "Lance Cpl. Moor , Wg. Cdr. Hall and Cllr. Dee"},
    // a blank forgotten behind a full stop
    {"They left.The army came", "They left . The army came"},
    {"He was resting,i saw him here...We left", "He was resting , i saw him here ... We left"},
    {"It said.De Witt, of the U.S.The rest", "It said . De Witt , of the U.S. The rest"},
    {"Gen.Okafor and Mr.Lund", "Gen. Okafor and Mr. Lund"},
    {"read notes.txt or Example.com", "read notes.txt or Example.com"},
    // clitics
    {"They don't know.", "They do|n't know ."},
    {"They don’t know.", "They do|n’t know ."},
    {"Okafor's aide", "Okafor|'s aide"},
    {"the workers' union", "the workers|' union"},
    {"I'm sure we'll say they've gone", "I|'m sure we|'ll say they|'ve gone"},
    {"couldn't've", "could|n't|'ve"},
    {"We cannot; we're gonna", "We can|not ; we|'re gon|na"},
    {"CAN'T", "CA|N'T"},
    {"O'Brien at five o'clock", "O'Brien at five o'clock"},
    {"Bush 's plan did n't", "Bush 's plan did n't"},
    {"the 1990s, the '90s, 1980's", "the 1990s , the '90s , 1980's"},
    {"in the 90's and the 1890’s", "in the 90's and the 1890’s"},
    {"the 737's engine, the 100's, 1987's", "the 737|'s engine , the 100|'s , 1987|'s"},
    {"THE 737'S ENGINE, THE 1990'S", "THE 737|'S ENGINE , THE 1990'S"},
    // hyphens and dashes
    {"UN-backed troops", "UN - backed troops"},
    {"anti-government, non-lethal", "anti-government , non-lethal"},
    {"a 12-year-old boy", "a 12 - year - old boy"},
    {"in 2001-2003", "in 2001 - 2003"},
    {"the ship—an old one—sank", "the ship — an old one — sank"},
    {"on 2019-04-05", "on 2019-04-05"},
    {"call 555-010-9999", "call 555-010-9999"},
    {"I th- I said w- well, a re- no", "I th- I said w- well , a re- no"},
    {"two- or three-year terms", "two - or three - year terms"},
    // numbers
    {"a 5G network of 5g each", "a 5G network of 5 g each"},
    {"$4.5bn, 12%, 3,000km", "$ 4.5 bn , 12 % , 3,000 km"},
    {"US$20 or €5", "US$ 20 or € 5"},
    {"at 10:30am on 3/8/2011", "at 10:30 am on 3/8/2011"},
    {"the 3rd and 21st", "the 3rd and 21st"},
    {"+44 and .5", "+44 and .5"},
    // quotation marks and brackets
    {"“We stay,” he said.", "“ We stay , ” he said ."},
    {"'We stay,' he said.", "' We stay , ' he said ."},
    {"\"It's 'ours',\" she said", "\" It|'s ' ours ' , \" she said"},
    {"``Now'' (or later)", "`` Now '' ( or later )"},
    // datelines, addresses
    {"PORT ILMAR, June 8 (Agency) - Rebels", "PORT ILMAR , June 8 ( Agency ) - Rebels"},
    {"see https://example.org/a_(b)?c=1.", "see https://example.org/a_(b)?c=1 ."},
    {"write to press@example.org, or www.example.com",
     "write to press@example.org , or www.example.com"},
    {"example.com's site", "example.com|'s site"},
    {"posted to talk.boats.wooden-hulls,talk", "posted to talk.boats.wooden-hulls , talk"},
    {"the .com years, a .pdf, .co", "the .com years , a .pdf , . co"},
    {"H. R. 1280 and vitamin C. 12 boats", "H. R. 1280 and vitamin C . 12 boats"},
    {"fine:-) said", "fine :-) said"},
    {"$$$ // w/ me", "$$$ // w/ me"},
    {"@harbour #strike", "@harbour #strike"},
    {"and/or", "and / or"},
    {"AT&T", "AT&T"},
    // soft hyphens
    {"co\u00ADoper\u00ADation", "co\u00ADoper\u00ADation"},
    {"(\u00ADUN\u00AD) 20\u00AD20 do\u00ADn't", "( \u00ADUN\u00AD ) 20\u00AD20 do\u00AD|n't"},
    // controls and marks without width are white space
    {"a\x07"
     "b\x1B[1m c\x7F"
     "d\u0085e\u200Bf\uFEFFg",
     "a b [ 1 m c d e f g"},
    {"", ""},
    {" \n ", ""},
    {"é", "é"},
};

}  // namespace

TEST_CASE("text is cut into tokens and words as English treebanks do") {
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(cut(c.text) == std::string(c.tokens));
  }
}

TEST_CASE("every character that is no white space is in exactly one word") {
  std::mt19937 random(7);
  const std::u32string alphabet =
      U"aAbZ09.,'’\"-–/:$%&@#!?()` \n\té‘“…*\u0301\u200d\U0001F600n't\x07\u00AD\u200B\u2028";
  for (int round = 0; round < 2000; ++round) {
    std::u32string text;
    const std::size_t length = random() % 40;
    for (std::size_t i = 0; i < length; ++i) text += alphabet[random() % alphabet.size()];
    CAPTURE(to_utf8(text));
    Tokens out;
    tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, english_token_rules(), out);
    std::u32string joined;
    std::uint32_t at = 0;
    std::size_t words = 0;
    for (const Token& token : out.tokens) {
      REQUIRE(token.first_word == words);
      REQUIRE(token.words >= 1);
      words += token.words;
      REQUIRE(out.words[token.first_word].begin == token.span.begin);
      REQUIRE(out.words[words - 1].end == token.span.end);
    }
    REQUIRE(words == out.words.size());
    for (const Span word : out.words) {
      REQUIRE(word.begin >= at);
      REQUIRE(word.end > word.begin);
      joined += text.substr(word.begin, word.size());
      at = word.end;
    }
    std::u32string expected;
    for (const char32_t c : text) {
      if (!is_space(c)) expected += c;
    }
    CHECK(joined == expected);
  }
}

TEST_CASE("blocks end at the parts of a report and at blank lines") {
  const std::u32string text = U"A title\n\nOne line\nand its end.\n \nLast";
  const std::vector<Part> parts = {{PartKind::kTitle, {0, 7}}, {PartKind::kDateline, {9, 12}}};
  const std::vector<Span> blocks = find_blocks(text, parts, read_line_breaks(text));
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[0] == Span{0, 7});
  CHECK(blocks[1] == Span{9, 30});
  CHECK(blocks[2] == Span{33, 37});
  CHECK(find_blocks(U"", {}, {}).empty());
  CHECK(find_blocks(U" \n\n ", {}, {}).empty());
}

TEST_CASE("a form feed and a paragraph separator end a block, two line separators do as well") {
  const auto blocks_of = [](std::u32string_view text) {
    std::u32string out;
    for (const Span block : find_blocks(text, {}, read_line_breaks(text))) {
      if (!out.empty()) out += U'|';
      out += text.substr(block.begin, block.size());
    }
    return to_utf8(out);
  };
  CHECK(blocks_of(U"Page one\fPage two") == "Page one|Page two");
  CHECK(blocks_of(U"One\u2029Two\n\n\u2029Three") == "One|Two|Three");
  CHECK(blocks_of(U"One\u2028Two") == "One\u2028Two");
  CHECK(blocks_of(U"One\u2028 \u2028Two\u0085\nThree") == "One|Two|Three");
  CHECK(blocks_of(U"One\x1C\x1D\x1ETwo") == "One\x1C\x1D\x1ETwo");
}

TEST_CASE("line separators stand between tokens as line breaks do") {
  for (const char32_t* const text :
       {U"It sank\nNobody called", U"It sank\u2028Nobody called", U"It sank\u0085Nobody called"}) {
    Tokens tokens;
    tokenize(text, {0, 21}, english_token_rules(), tokens);
    join_wrapped_lines(text, read_line_breaks(text), tokens);
    REQUIRE(tokens.tokens.size() == 4);
    CHECK(tokens.tokens[0].space == Space::kBlank);
    CHECK(tokens.tokens[1].space == Space::kLine);
  }
}

TEST_CASE("an indented line of a wrapped text opens a block, a full line is joined to the next") {
  const std::u32string text =
      U"  The bakery is at the end of the street, and\n"
      U"its door was painted in the year of the war by\n"
      U"Yunus. He sold it.\n"
      U"  Nobody knows why.";
  const std::vector<LineBreak> breaks = read_line_breaks(text);
  const std::vector<Span> blocks = find_blocks(text, {}, breaks);
  REQUIRE(blocks.size() == 2);
  CHECK(text.substr(blocks[1].begin) == U"Nobody knows why.");
  Tokens tokens;
  for (const Span block : blocks) tokenize(text, block, english_token_rules(), tokens);
  join_wrapped_lines(text, breaks, tokens);
  for (const Token& token : tokens.tokens) CHECK(token.space != Space::kLine);
}

TEST_CASE("an endless sentence is cut, behind a comma if there is one") {
  std::u32string text;
  for (int i = 0; i < 1000; ++i) text += i % 90 == 89 ? U"word , " : U"word ";
  Tokens tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, english_token_rules(), tokens);
  const std::vector<std::size_t> cuts =
      cut_sentences(text, tokens, std::vector<bool>(tokens.tokens.size(), false));
  REQUIRE(cuts.size() >= 3);
  CHECK(cuts.back() == tokens.tokens.size());
  std::size_t first = 0;
  for (const std::size_t last : cuts) {
    CHECK(last > first);
    CHECK(last - first <= kLongestSentence);
    if (last != cuts.back()) CHECK(text[tokens.tokens[last - 1].span.begin] == U',');
    first = last;
  }
}

TEST_CASE("a wrapped line ends no sentence, whatever the model says") {
  const std::u32string text = U"It was a\nlong day. It\nended";
  Tokens tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, english_token_rules(), tokens);
  std::vector<bool> ends(tokens.tokens.size(), false);
  ends[2] = ends[5] = ends[6] = true;  // a, full stop, It
  CHECK(cut_sentences(text, tokens, ends) == std::vector<std::size_t>{6, 8});
}

TEST_CASE("a list's marker in small letters is no wrapped line") {
  const std::u32string text = U"a) by boat\nb) by lorry";
  Tokens tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, english_token_rules(), tokens);
  std::vector<bool> ends(tokens.tokens.size(), false);
  ends[3] = true;  // boat
  CHECK(cut_sentences(text, tokens, ends) == std::vector<std::size_t>{4, 8});
}

TEST_CASE("a broken rules file names the line") {
  CHECK(read_token_rules("# fine\nprefix  anti\n", "r.lex").has_value());
  const Result<TokenRules> unknown = read_token_rules("prefix  anti\nsuffix  ly\n", "r.lex");
  REQUIRE(!unknown);
  CHECK(unknown.error().where == "r.lex:2");
  CHECK(unknown.error().why == "unknown kind \"suffix\"");
  const Result<TokenRules> empty = read_token_rules("prefix\n", "r.lex");
  REQUIRE(!empty);
  CHECK(empty.error().why == "no words behind \"prefix\"");
}

TEST_CASE("300,000 characters without a blank become words of as many characters") {
  for (const char32_t* const unit : {U"a", U"a.", U"1-", U"a-", U"'", U"@a.", U"U.S"}) {
    std::u32string text;
    while (text.size() < 300'000) text += unit;
    Tokens out;
    tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, english_token_rules(), out);
    std::size_t sum = 0;
    for (const Span word : out.words) sum += word.size();
    CHECK(sum == text.size());
  }
}

#include "read/inputs.h"

#include <doctest/doctest.h>

#include "support.h"

using namespace relata;

TEST_CASE("a folder is read all the way down in byte order of the paths, hidden files left out") {
  const Folder folder;
  (void)folder.write("a/z.txt", "one");
  (void)folder.write("a.txt", "two");
  (void)folder.write("b/c/d.txt", "three");
  (void)folder.write(".hidden", "four");
  const std::string root = folder.path.string();
  CHECK(stream({root}) ==
        std::vector<std::string>{root + "/a.txt", root + "/a/z.txt", root + "/b/c/d.txt"});
}

TEST_CASE("JSONL comes line by line, and a line too long loses no other") {
  const Folder folder;
  const std::string file =
      folder.write("x", "{\"text\": \"a\"}\n\n{\"text\": \"" + std::string(300000, 'b') +
                            "\"}\n{\"text\": \"c\"}");
  ReadOptions options;
  CHECK(stream({file}, options) == std::vector<std::string>{file + "#1", file + "#3", file + "#4"});
  options.max_line_bytes = 1000;
  CHECK(stream({file}, options) ==
        std::vector<std::string>{file + "#1", "!the line is longer than 1000 bytes", file + "#4"});
}

TEST_CASE("a line of 50 MB is read") {
  const Folder folder;
  const std::string file =
      folder.write("x", "{\"text\": \"" + std::string(50u << 20, 'b') + "\"}\n");
  InputStream in({file});
  const auto item = in.next();
  REQUIRE(item);
  REQUIRE(*item);
  const auto report = read_item(**item);
  REQUIRE(report);
  CHECK(report->text.size() == 50u << 20);
}

TEST_CASE("bad inputs are errors, and the others are read") {
  const Folder folder;
  const std::string good = folder.write("good.txt", "Rain fell.");
  CHECK(stream({folder.path.string() + "/none", good}) ==
        std::vector<std::string>{"!there is no such file or folder", good});
  CHECK(stream({good + "/under-a-file", good}) ==
        std::vector<std::string>{"!cannot be opened: Not a directory", good});
  const std::string document = folder.write("p.pdf", "%PDF-1.4 and more");
  CHECK(stream({document, good}) ==
        std::vector<std::string>{"!is a PDF file, which is not read", good});
}

TEST_CASE("the kind is recognised by content") {
  struct Case {
    std::string_view head;
    InputKind kind;
  };
  const Case cases[] = {
      {"", InputKind::kText},
      {"Rain < snow", InputKind::kText},
      {"{\"text\": 1}", InputKind::kJsonl},
      {"{a brace}", InputKind::kText},
      {"\n<!DOCTYPE html>\n", InputKind::kHtml},
      {"<HTML lang=en>", InputKind::kHtml},
      {"<?xml version='1.0'?>\n<feed xmlns=''>", InputKind::kFeed},
      {"WARC/1.0\r\n", InputKind::kWarc},
      {"# sent_id = 1\n1\tRain\train\tNOUN\t_\t_\t0\troot\t_\t_\n", InputKind::kConllu},
      {"id,date,text\n1,2020-01-01,Rain", InputKind::kCsv},
      {"text, and more text", InputKind::kText},
      {"\"Publish Date\";\"Headline\";\"Content\"\n", InputKind::kCsv},
      {"[\n {\"text\": \"Rain\"}]", InputKind::kJsonl},
      {"[Rain] fell", InputKind::kText},
      {"{\"version\": \"https://jsonfeed.org/version/1.1\"}", InputKind::kFeed},
      {"<Sentences>\n<Sentence date=''>", InputKind::kPetrarch}};
  for (const Case& c : cases) {
    CAPTURE(std::string(c.head));
    CHECK(recognise(c.head) == c.kind);
  }
}

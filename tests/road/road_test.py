#!/usr/bin/env python3
"""Whole-path tests of the built program: the examples through every command, and what bad input does.

usage: road_test.py RELATA [unittest options]
"""
import gzip
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request
import zipfile

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
RELATA = ""


def relata(*arguments, stdin=b"", cwd=None):
    return subprocess.run([RELATA, *map(str, arguments)], input=stdin, capture_output=True, cwd=cwd or ROOT)


def records(done):
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


class Examples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.done = relata("code", "examples")
        cls.records = records(cls.done)

    def test_every_example_is_coded(self):
        self.assertEqual(self.done.returncode, 0, self.done.stderr)
        self.assertEqual(len(self.records), 8)

    def test_every_record_meets_the_schema(self):
        schema = json.loads((ROOT / "docs/record.schema.json").read_text())
        for record in self.records:
            jsonschema.validate(record, schema)

    def test_spans_lie_in_the_text_and_ids_resolve(self):
        for record in self.records:
            size = len(record["text"])
            actors = {a["id"] for a in record["actors"]}
            statements = {s["id"] for s in record["statements"]}
            places = {p["id"] for p in record["places"]}
            for start, end in spans_of(record):
                self.assertTrue(0 <= start <= end <= size, record["uri"])
            for event in record["events"]:
                self.assertLessEqual(set(event["source"]) | set(event["target"]), actors)
                self.assertIn(event["said_by"], statements | {None})
                self.assertIn(event["where"], places | {None})
            for statement in record["statements"]:
                self.assertIn(statement["speaker"], actors | {None})
                self.assertIn(statement["within"], statements | {None})

    def test_each_report_says_something(self):
        for record in self.records:
            self.assertTrue(record["events"], record["uri"])
            self.assertTrue(record["statements"], record["uri"])

    def test_the_number_of_threads_changes_no_byte(self):
        one = relata("code", "--jobs", 1, "examples")
        eight = relata("code", "--jobs", 8, "examples")
        self.assertEqual(one.stdout, eight.stdout)

    def test_what_read_writes_gives_the_same_record(self):
        read = relata("read", "examples")
        again = relata("code", "--as", "jsonl", "-", stdin=read.stdout)
        strip = lambda r: {k: v for k, v in r.items() if k != "uri"}
        self.assertEqual([strip(r) for r in records(again)], [strip(r) for r in self.records])

    def test_parse_gives_one_root_a_sentence(self):
        for block in relata("parse", "examples").stdout.decode().strip().split("\n\n"):
            rows = [line.split("\t") for line in block.splitlines() if not line.startswith("#")]
            roots = [r for r in rows if r[0].isdigit() and r[6] == "0"]
            self.assertEqual(len(roots), 1, block)

    def test_explain_names_the_lexicon_line(self):
        out = relata("explain", "examples/border-talks.txt").stdout.decode()
        self.assertIn("lexicon/events/", out)
        self.assertIn("Not coded:", out)


def spans_of(value):
    if isinstance(value, dict):
        for key, item in value.items():
            if key in ("span", "trigger"):
                yield item
            elif key in ("source", "cue", "content", "sentences") and item and isinstance(item[0], list):
                yield from item
            else:
                yield from spans_of(item)
    elif isinstance(value, list):
        for item in value:
            yield from spans_of(item)


class Explain(unittest.TestCase):
    def test_statements_that_hold_each_other_s_cue_end(self):
        text = b"Police say Ms. Orlova, who wrote about the floods in Peru and the history of the town, was found alive."
        done = relata("explain", "-", stdin=text)
        self.assertEqual(done.returncode, 0, done.stderr)
        statements = {s["id"]: s["within"] for s in records(relata("code", "-", stdin=text))[0]["statements"]}
        for start in statements:
            chain = [start]
            while statements[chain[-1]]:
                chain.append(statements[chain[-1]])
                self.assertLessEqual(len(chain), len(statements))

    def test_a_silent_report_says_why(self):
        text = b"The striker scored two goals in the cup final. The Belgian goalkeeper attacked the French referee after the match in the stadium."
        shown = relata("explain", "-", stdin=text).stdout.decode()
        self.assertIn("the report is about sport", shown)


class Dictionaries(unittest.TestCase):
    """Other people's dictionaries, imported and used as they are."""

    def coded(self, text, **files):
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for name, content in files.items():
                paths.append(pathlib.Path(folder, name + ".txt"))
                paths[-1].write_text(content)
            done = relata("lexicon", "import", *paths, "-o", folder + "/lexicon")
            self.assertEqual(done.returncode, 0, done.stderr)
            record = records(relata("code", "-", "--lexicon", folder + "/lexicon", stdin=text.encode()))[0]
        codes = {a["id"]: a.get("code") for a in record["actors"]}
        return [([codes[i] for i in e["source"]], e["cameo"], [codes[i] for i in e["target"]]) for e in record["events"]]

    def test_source_verb_target(self):
        events = self.coded("The Shire's mayor thanked Rivendell on Monday.",
                            actors="SHIRE [SHR]\nRIVENDELL [RIV]\n", agents="MAYOR [~GOV]\n", verbs="--- THANK [051] ---\nTHANK\n")
        self.assertEqual(events, [(["SHRGOV"], "051", ["RIV"])])

    def test_the_longest_pattern_gives_the_code(self):
        events = self.coded("Gondor signed a new pact with Rohan.", actors="GONDOR [GON]\nROHAN [ROH]\n",
                            verbs="&DEAL\n+PACT\n\n--- SIGN [050] ---\nSIGN\n- * &DEAL [057]\n- * NEW &DEAL [057X]\n")
        self.assertEqual(events, [(["GON"], "057X", ["ROH"])])

    def test_a_discard_phrase_drops_its_sentence(self):
        events = self.coded("Gondor thanked Rohan after the chess match.", actors="GONDOR [GON]\nROHAN [ROH]\n",
                            verbs="--- THANK [051] ---\nTHANK\n", discards="CHESS MATCH\n")
        self.assertEqual(events, [])


class BadInput(unittest.TestCase):
    GOOD = '{"id": "good", "text": "Peru accused Chile of spying."}\n'

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)

    def tearDown(self):
        self.folder.cleanup()

    def write(self, name, data):
        (self.path / name).write_bytes(data if isinstance(data, bytes) else data.encode())
        return self.path / name

    def code(self, *names):
        return relata("code", *names, cwd=self.path)

    def test_statements_that_hold_each_other_in_a_ring_come_to_an_end(self):
        text = ("\u201che knew. \"we will not go there,\". the minister denied it would fall, and denied Karim: Karim called to leave was quoted "
                "as saying she the minister: officials: \u201cthe plan a mistake\u201d. Ana Roy, insisted Ana Roy Ana Roy, and called officials, and he knew: .")
        self.write("ring.jsonl", json.dumps({"id": "ring", "text": text}))
        self.assertEqual([r["id"] for r in records(self.code("ring.jsonl"))], ["ring"])

    def test_an_archive_of_packed_inputs_is_coded_member_by_member(self):
        with zipfile.ZipFile(self.path / "news.zip", "w") as archive:
            archive.writestr("a.txt", "Rebels attacked the capital of Mali on Monday.\n")
            archive.writestr("b.jsonl.gz", gzip.compress(b'{"content": "Norway condemned the attack.", "publish_date": "8 June 2019"}\n'))
            archive.writestr("c.csv", "id;Headline;Content\n7;Talks;France urged Mali to hold talks.\n")
            archive.writestr("d.html", "<html lang=de><body><p>Die Regierung hat am Montag in Berlin beschlossen, dass die Soldaten abgezogen werden.</p></body></html>")
        rows = records(self.code("news.zip"))
        self.assertEqual([r["uri"] for r in rows], ["news.zip#a.txt", "news.zip#b.jsonl.gz#1", "news.zip#c.csv#2", "news.zip#d.html"])
        self.assertTrue(all(r["events"] for r in rows[:3]))
        self.assertEqual((rows[3]["language"], rows[3]["note"], rows[3]["events"], rows[3]["sentences"]), ("de", "not in English", [], []))

    def test_an_empty_file_is_a_record_with_a_note(self):
        self.write("empty.txt", "")
        done = self.code("empty.txt")
        self.assertEqual(done.returncode, 0)
        (record,) = records(done)
        self.assertTrue(record["note"])
        self.assertEqual(record["events"], [])

    def test_a_binary_file_is_named_and_the_other_is_coded(self):
        self.write("a.bin", bytes(range(256)) * 50)
        self.write("b.jsonl", self.GOOD)
        done = self.code("a.bin", "b.jsonl")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"a.bin", done.stderr)
        self.assertEqual([r["id"] for r in records(done)], ["good"])

    def test_broken_utf8_in_a_json_line_names_line_and_byte(self):
        self.write("x.jsonl", self.GOOD.encode() + b'{"id": "bad", "text": "caf\xe9"}\n' + self.GOOD.replace("good", "last").encode())
        done = self.code("x.jsonl")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"x.jsonl:2 (byte ", done.stderr)
        self.assertEqual([r["id"] for r in records(done)], ["good", "last"])

    def test_broken_utf8_in_a_text_file_is_decoded_with_a_note(self):
        self.write("x.txt", "Ministers met in Kraków on Monday.\n\nThey said nothing about the café.\n".encode("windows-1252", "replace"))
        done = self.code("x.txt")
        self.assertEqual(done.returncode, 0)
        (record,) = records(done)
        self.assertTrue(record["note"])
        self.assertIn("café", record["text"])

    def test_half_a_json_line_is_named_and_the_rest_is_coded(self):
        self.write("x.jsonl", '{"id": "half", "text": "Peru acc\n' + self.GOOD)
        done = self.code("--as", "jsonl", "x.jsonl")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"x.jsonl", done.stderr)
        self.assertEqual([r["id"] for r in records(done)], ["good"])

    def test_a_line_of_50_megabytes_is_coded_or_named(self):
        self.write("x.jsonl", '{"id": "long", "text": "' + "x" * 50_000_000 + '"}\n' + self.GOOD)
        done = self.code("x.jsonl")
        ids = [r["id"] for r in records(done)]
        self.assertEqual(ids[-1], "good")
        self.assertTrue("long" in ids or b"x.jsonl" in done.stderr)

    def test_a_missing_file_is_named(self):
        self.write("b.jsonl", self.GOOD)
        done = self.code("nowhere.txt", "b.jsonl")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"nowhere.txt", done.stderr)
        self.assertEqual(len(records(done)), 1)

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_a_folder_without_rights_is_named(self):
        (self.path / "closed").mkdir(mode=0o000)
        self.write("b.jsonl", self.GOOD)
        done = self.code("closed", "b.jsonl")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"closed", done.stderr)

    def test_another_programs_database_is_refused(self):
        self.write("b.jsonl", self.GOOD)
        self.write("x.db", b"this is no database at all, but some other file\n" * 100)
        done = relata("ingest", "x.db", "b.jsonl", cwd=self.path)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(b"x.db", done.stderr)

    def test_a_reader_that_goes_away_ends_the_run(self):
        self.write("x.jsonl", "".join(self.GOOD.replace("good", str(i)) for i in range(3000)))
        done = subprocess.run(f"{RELATA} code x.jsonl | head -n 1 >/dev/null; exit ${{PIPESTATUS[0]}}", shell=True, executable="/bin/bash", cwd=self.path, capture_output=True, timeout=60)
        self.assertLessEqual(done.returncode, 1)

    def test_a_check_takes_a_single_file_and_runs_no_others_examples(self):
        (self.path / "mine").mkdir()
        self.write("mine/party.lex", "actor Blue Party of Atlantis\n  code  ATLPTY\n")
        done = relata("lexicon", "check", "mine/party.lex", cwd=self.path)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(b"0 faults; 0 of 0 examples pass", done.stdout)

    def test_a_check_of_a_lexicon_names_wrong_words_of_the_language_stage(self):
        (self.path / "mine" / "language").mkdir(parents=True)
        self.write("mine/language/english.lex", "prefix  anti\ncut  cannot\n")
        self.write("mine/language/irregular.lex", "irregular froze  lemma freeze\n\nplural mice\n")
        done = relata("lexicon", "check", "mine", cwd=self.path)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b'mine/language/english.lex:2: the cut "cannot"', done.stderr)
        self.assertIn(b"mine/language/irregular.lex:3: no forms, or no lemma", done.stderr)
        self.assertIn(b", 2 faults;", done.stdout)

    def test_bad_usage_ends_with_2(self):
        self.assertEqual(relata("code").returncode, 2)
        self.assertEqual(relata("code", "--as", "pdf", "x").returncode, 2)
        self.assertEqual(relata("nonsense").returncode, 2)


class Database(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.db = pathlib.Path(self.folder.name) / "r.db"

    def tearDown(self):
        self.folder.cleanup()

    def test_ingest_query_forget(self):
        self.assertEqual(relata("ingest", self.db, "examples").returncode, 0)
        again = relata("ingest", self.db, "examples")
        self.assertEqual(again.returncode, 0)
        reports = [json.loads(x) for x in relata("query", self.db, "reports", "--format", "jsonl").stdout.decode().splitlines()]
        self.assertEqual(len(reports), 8)
        self.assertEqual(relata("forget", self.db, reports[0]["id"]).returncode, 0)
        relata("ingest", self.db, "examples")
        left = relata("query", self.db, "reports", "--format", "jsonl").stdout.decode().splitlines()
        self.assertEqual(len(left), 7)

    def start(self, *arguments):
        running = subprocess.Popen([RELATA, *map(str, arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)
        self.addCleanup(lambda: (running.kill(), running.communicate()))
        return running

    def test_a_second_ingest_waits_for_the_first_and_readers_read_meanwhile(self):
        text = "Norland shelled the harbour of Port Vale on Monday, officials said."
        relata("ingest", self.db, "-", "--as", "jsonl", stdin=json.dumps({"id": "before", "text": text + " Zyzzyva."}).encode())
        first = self.start("ingest", self.db, "-", "--as", "jsonl")  # it writes until its input ends
        lock = pathlib.Path(str(self.db) + ".lock")
        while lock.read_text().strip() != str(first.pid):
            self.assertIsNone(first.poll())
            time.sleep(0.01)
        other = pathlib.Path(self.folder.name) / "other.jsonl"
        other.write_text(json.dumps({"id": "second", "text": text}) + "\n")
        second = self.start("ingest", self.db, other)
        third = self.start("forget", self.db, "before")
        for waiting in second, third:
            line = waiting.stderr.readline()
            self.assertIn(f"waiting: another relata (process {first.pid}) is writing into {self.db}", line)
        third.send_signal(signal.SIGINT)
        self.assertIn("the wait for another relata", third.communicate(timeout=60)[1])
        self.assertEqual(third.returncode, 1)
        refused = relata("ingest", "--no-wait", self.db, other)
        self.assertEqual(refused.returncode, 1)
        self.assertIn(b"is writing into this database", refused.stderr)

        rows = relata("query", self.db, "reports", "--format", "jsonl").stdout.decode().splitlines()
        self.assertEqual([json.loads(row)["id"] for row in rows], ["before"])
        desk = self.start("serve", self.db, "--port", "0")
        address = re.search(r"http://[^ ]+?:[0-9]+", desk.stdout.readline()).group()
        with urllib.request.urlopen(address + "/api/reports", timeout=60) as answer:
            self.assertEqual(json.load(answer)["total"], 1)

        self.assertIsNone(second.poll())
        first.communicate(json.dumps({"id": "first", "text": text}) + "\n", timeout=60)
        self.assertEqual(first.returncode, 0)
        self.assertEqual(second.communicate(timeout=60)[1], "")  # the wait was told once
        self.assertEqual(second.returncode, 0)
        rows = relata("query", self.db, "reports", "--format", "jsonl").stdout.decode().splitlines()
        self.assertEqual({json.loads(row)["id"] for row in rows}, {"before", "first", "second"})
        with urllib.request.urlopen(address + "/api/reports", timeout=60) as answer:
            self.assertEqual(json.load(answer)["total"], 3)
        with urllib.request.urlopen(address + "/api/reports?q=zyzzyva", timeout=60) as answer:
            self.assertEqual(json.load(answer)["total"], 1)

        # The desk has the database open; what is forgotten leaves its files all the same.
        self.assertEqual(relata("forget", self.db, "before").returncode, 0)
        files = b"".join(file.read_bytes() for file in pathlib.Path(self.folder.name).glob("r.db*"))
        self.assertIn(b"port vale", files.lower())
        self.assertNotIn(b"zyzzyv", files.lower())
        with urllib.request.urlopen(address + "/api/reports", timeout=60) as answer:
            self.assertEqual(json.load(answer)["total"], 2)


if __name__ == "__main__":
    RELATA = os.path.abspath(sys.argv.pop(1))
    unittest.main()

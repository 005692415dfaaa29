// How far is the network from this core's peak of byte products, layer by layer?
//
//   ninja -C build forward_pass && build/forward_pass models/english.relata examples/*.txt
//
// One thread. The peak is measured in the same run (peak.h). A layer's row: its products a word,
// and how fast the kernel does it on 48 rows, as many as go through together. The last rows: all
// layers of one word in the times just measured, and the whole forward pass over the sentences of
// the files - tables, cells, quantising, trees and names included - as the program does it.
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "language/language.h"
#include "language/model/network.h"
#include "peak.h"
#include "text/unicode.h"

using namespace relata;

namespace {

// Seconds of the fastest of several runs.
template <typename Body>
double seconds(int runs, Body body) {
  double best = 1e9;
  for (int i = 0; i < runs; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    body();
    best = std::min(
        best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  return best;
}

// Products a second on registers alone; 0 where the set has no single instruction for them.
double peak(std::string_view set) {
  const auto run = set == "avx512" ? peak_avx512 : set == "avx2" ? peak_avx2 : peak_plain;
  constexpr std::uint64_t kRounds = 2'000'000;
  const auto products = static_cast<double>(run(1));
  return products * kRounds / seconds(5, [&] { run(kRounds); });
}

struct Layer {
  std::string name;
  double products = 0;  // a word
  double time = 0;      // seconds a word
};

// One layer of the file, timed on rows of random numbers.
Layer time_layer(const ModelFile& file, const std::string& name, const Kernels& kernels) {
  const Tensor weight = *file.tensor(name + ".weight", TensorType::kInt8);
  const Tensor scale = *file.tensor(name + ".scale", TensorType::kFloat32);
  PackedMatrix matrix;
  pack(weight.int8(), weight.rows, weight.columns, weight.columns, scale.float32(), matrix);
  constexpr std::size_t kRows = 48;
  std::mt19937 random(1);
  std::vector<std::int8_t> q(kRows * weight.columns);
  for (std::int8_t& x : q) x = static_cast<std::int8_t>(random() % 255 - 127);
  const std::vector<float> scales(kRows, 0.01F);
  const std::vector<std::int32_t> sums(kRows, 0);
  std::vector<float> y(kRows * matrix.width());
  const QuantisedRows rows = {q.data(), weight.columns, scales.data(), sums.data(), kRows};
  const auto products = static_cast<double>(weight.rows * weight.columns);
  const int repeat = static_cast<int>(4e7 / (products * kRows)) + 1;
  const double time = seconds(9, [&] {
    for (int i = 0; i < repeat; ++i) {
      kernels.multiply(matrix, rows, false, y.data(), matrix.width());
    }
  });
  return {name, products, time / (kRows * repeat)};
}

bool is_layer(const ModelFile& file, const std::string& name) {
  return file.has(name + ".weight") && file.has(name + ".scale") && name != "word" &&
         name != "features" && !name.starts_with("segment");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "usage: forward_pass MODEL TEXT...\n");
    return 2;
  }
  Result<ModelFile> opened = ModelFile::open(argv[1]);
  Result<Language> language = Language::load(argv[1]);
  if (!opened || !language) {
    fmt::print(stderr, "forward_pass: {} is no model\n", argv[1]);
    return 2;
  }
  const ModelFile file = *std::move(opened);
  const Kernels& kernels = chosen_kernels();
  const double top = peak(kernels.name);
  fmt::print("{}: peak {:.0f} thousand million products a second on one core\n\n", kernels.name,
             top / 1e9);
  fmt::print("{:24} {:>16} {:>12} {:>9}\n", "layer", "products a word", "10^9/s", "of peak");
  const auto row = [&](const std::string& name, double products, double time) {
    fmt::print("{:24} {:16.0f} {:12.0f} {:8.1f}%\n", name, products, products / time / 1e9,
               top > 0 ? 100 * products / time / top : 0.0);
  };
  double products = 0;
  double time = 0;
  for (const auto& tensor : file.header()["tensors"]) {
    const std::string full = tensor["name"];
    if (!full.ends_with(".weight")) continue;
    const std::string name = full.substr(0, full.size() - 7);
    if (!is_layer(file, name)) continue;
    const Layer layer = time_layer(file, name, kernels);
    row(layer.name, layer.products, layer.time);
    products += layer.products;
    time += layer.time;
  }
  row("all layers", products, time);

  std::vector<std::u32string> forms;
  std::vector<std::size_t> lengths;
  for (int i = 2; i < argc; ++i) {
    std::ifstream in(argv[i]);
    Report report;
    report.text.assign(std::istreambuf_iterator<char>(in), {});
    for (const Sentence& sentence : language->analyse(report).sentences) {
      for (const Word& word : sentence.words) forms.push_back(to_code_points(word.form));
      lengths.push_back(sentence.words.size());
    }
  }
  std::vector<std::u32string_view> words(forms.begin(), forms.end());
  std::vector<WordLabels> labels(words.size());
  std::vector<SentenceTask> tasks;
  std::size_t first = 0;
  for (const std::size_t n : lengths) {
    tasks.push_back({std::span(words).subspan(first, n), std::span(labels).subspan(first, n)});
    first += n;
  }
  const Result<Network> network = Network::load(*ModelFile::open(argv[1]), kernels);
  const double whole = seconds(15, [&] { network->label(tasks); });
  row("whole forward pass", products, whole / static_cast<double>(words.size()));
  fmt::print(
      "\n{} sentences, {} words, {:.0f} words a second on one core; layers take {:.0f} % of it\n",
      lengths.size(), words.size(), static_cast<double>(words.size()) / whole,
      100 * time * static_cast<double>(words.size()) / whole);
  return 0;
}

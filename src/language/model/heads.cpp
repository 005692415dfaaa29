#include <algorithm>
#include <cstring>
#include <limits>

#include "language/model/scratch.h"
#include "language/tree.h"

namespace relata {
namespace {

constexpr std::size_t kChunk = 48;  // rows that go through a head together

// Calls body(first, count) for chunks of `rows` rows.
template <typename Body>
void for_chunks(std::size_t rows, Body body) {
  for (std::size_t first = 0; first < rows; first += kChunk) {
    body(first, std::min(kChunk, rows - first));
  }
}

// matrix * rows + its bias, into `y` (made large enough).
void linear(const Kernels& kernels, const PackedMatrix& matrix, const QuantisedRows& rows,
            std::vector<float>& y) {
  const std::size_t width = matrix.width();
  if (y.size() < rows.rows * width) y.resize(rows.rows * width);
  kernels.multiply(matrix, rows, false, y.data(), width);
  if (matrix.bias.empty()) return;
  for (std::size_t r = 0; r < rows.rows; ++r) {
    kernels.add(matrix.bias.data(), width, y.data() + r * width);
  }
}

}  // namespace

void Network::label(std::span<const SentenceTask> sentences) const {
  // Sentences of like length side by side; a batch is as large as keeps its rows in the caches.
  constexpr std::size_t kBatchSentences = 48;
  constexpr std::size_t kBatchWords = 2400;
  std::vector<std::uint32_t> order(sentences.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<std::uint32_t>(i);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const std::size_t left = sentences[a].words.size();
    const std::size_t right = sentences[b].words.size();
    return left != right ? left > right : a < b;
  });
  Scratch scratch;
  std::vector<SentenceTask> batch;
  for (std::size_t next = 0; next < order.size();) {
    batch.clear();
    std::size_t words = 0;
    while (next < order.size() && batch.size() < kBatchSentences) {
      const SentenceTask& task = sentences[order[next]];
      if (!batch.empty() && words + task.words.size() > kBatchWords) break;
      ++next;
      if (task.words.empty()) continue;
      words += task.words.size();
      batch.push_back(task);
    }
    if (batch.empty()) continue;
    const std::size_t steps = batch[0].words.size();
    scratch.start.assign(steps, 0);
    scratch.active.assign(steps, 0);
    scratch.offset.assign(batch.size(), 0);
    for (std::size_t b = 0; b < batch.size(); ++b) {
      if (b > 0) scratch.offset[b] = scratch.offset[b - 1] + batch[b - 1].words.size();
      for (std::size_t t = 0; t < batch[b].words.size(); ++t) ++scratch.active[t];
    }
    for (std::size_t t = 1; t < steps; ++t) {
      scratch.start[t] = scratch.start[t - 1] + scratch.active[t - 1];
    }
    scratch.words = words;
    embed(batch, scratch);
    encode(scratch);
    label_words(batch, scratch);
    label_trees(batch, scratch);
    label_names(batch, scratch);
  }
}

void Network::label_words(std::span<const SentenceTask> batch, Scratch& s) const {
  const QuantisedBuffer& states = s.states[(layers_.size() - 1) % 2];
  std::vector<std::uint32_t> tags(s.words);
  std::vector<std::uint32_t> lemmas(s.words);
  for_chunks(s.words, [&](std::size_t first, std::size_t count) {
    linear(*kernels_, tags_, states.rows(first, count), s.y);
    for (std::size_t r = 0; r < count; ++r) {
      tags[first + r] =
          static_cast<std::uint32_t>(kernels_->best(s.y.data() + r * tags_.width(), tags_.out));
    }
    const std::size_t width = lemma_state_.width();
    if (s.y.size() < count * width) s.y.resize(count * width);
    kernels_->multiply(lemma_state_, states.rows(first, count), false, s.y.data(), width);
    kernels_->multiply(lemma_input_, s.input.rows(first, count), true, s.y.data(), width);
    for (std::size_t r = 0; r < count; ++r) {
      float* const y = s.y.data() + r * width;
      kernels_->add(lemma_state_.bias.data(), width, y);
      lemmas[first + r] = static_cast<std::uint32_t>(kernels_->best(y, lemma_state_.out));
    }
  });
  for (std::size_t b = 0; b < batch.size(); ++b) {
    for (std::size_t t = 0; t < batch[b].words.size(); ++t) {
      batch[b].labels[t].tag = tags[s.row(b, t)];
      batch[b].labels[t].lemma = lemmas[s.row(b, t)];
    }
  }
}

void Network::label_trees(std::span<const SentenceTask> batch, Scratch& s) const {
  const QuantisedBuffer& states = s.states[(layers_.size() - 1) % 2];
  const std::size_t arc = arc_head_.out;
  s.dependents.resize(s.words, arc);
  s.heads.resize(s.words + batch.size(), arc);
  // Where a row (in the order of time) stands sentence by sentence.
  std::vector<std::uint32_t> place(s.words);
  std::vector<std::uint32_t> sentence(s.words);
  for (std::size_t b = 0; b < batch.size(); ++b) {
    for (std::size_t t = 0; t < batch[b].words.size(); ++t) {
      place[s.row(b, t)] = static_cast<std::uint32_t>(s.offset[b] + t);
      sentence[s.row(b, t)] = static_cast<std::uint32_t>(b);
    }
    const std::size_t root = s.offset[b] + b;
    std::copy(arc_root_.begin(), arc_root_.end(), s.heads.q.data() + root * arc);
    s.heads.scale[root] = arc_root_scale_;
  }
  const std::size_t relation_width = relation_dependent_.width();
  s.relation_dependent.resize(std::max(s.relation_dependent.size(), s.words * relation_width));
  s.relation_head.resize(std::max(s.relation_head.size(), s.words * relation_width));
  s.chunk.resize(kChunk, arc_dependent_.out);
  for_chunks(s.words, [&](std::size_t first, std::size_t count) {
    const QuantisedRows rows = states.rows(first, count);
    linear(*kernels_, arc_dependent_, rows, s.y);
    kernels_->rectify(count * arc_dependent_.width(), s.y.data());
    for (std::size_t r = 0; r < count; ++r) {
      s.chunk.set(r, s.y.data() + r * arc_dependent_.width(), *kernels_);
    }
    linear(*kernels_, arc_between_, s.chunk.rows(0, count), s.y);
    for (std::size_t r = 0; r < count; ++r) {
      s.dependents.set(place[first + r], s.y.data() + r * arc_between_.width(), *kernels_);
    }
    linear(*kernels_, arc_head_, rows, s.y);
    kernels_->rectify(count * arc_head_.width(), s.y.data());
    for (std::size_t r = 0; r < count; ++r) {
      s.heads.set(place[first + r] + sentence[first + r] + 1, s.y.data() + r * arc_head_.width(),
                  *kernels_);
    }
    float* const dependent = s.relation_dependent.data() + first * relation_width;
    kernels_->multiply(relation_dependent_, rows, false, dependent, relation_width);
    for (std::size_t r = 0; r < count; ++r) {
      kernels_->add(relation_dependent_.bias.data(), relation_width,
                    dependent + r * relation_width);
    }
    kernels_->multiply(relation_head_, rows, false, s.relation_head.data() + first * relation_width,
                       relation_width);
  });

  const auto far = static_cast<std::ptrdiff_t>(arc_distance_.rows / 2);
  const float* const distance = arc_distance_.float32() + far;
  const std::size_t relation = relation_dependent_.out;
  s.relations.resize(s.words, relation);
  if (s.y2.size() < relation_width) s.y2.resize(relation_width);
  for (std::size_t b = 0; b < batch.size(); ++b) {
    const std::size_t n = batch[b].words.size();
    const std::size_t root = s.offset[b] + b;
    pack(s.heads.q.data() + root * arc, n + 1, arc, arc, &s.heads.scale[root], s.packed_heads);
    const std::size_t width = s.packed_heads.width();
    if (s.scores.size() < n * width) s.scores.resize(n * width);
    kernels_->multiply(s.packed_heads, s.dependents.rows(s.offset[b], n), false, s.scores.data(),
                       width);
    for (std::size_t i = 0; i < n; ++i) {
      float* const row = s.scores.data() + i * width + 1;
      for (std::size_t j = 0; j < n; ++j) {
        const auto d = static_cast<std::ptrdiff_t>(j) - static_cast<std::ptrdiff_t>(i);
        row[j] += distance[std::clamp(d, -far, far)];
      }
    }
    const std::vector<std::int32_t> heads =
        best_tree({std::span(s.scores.data(), n * width), n, width});
    for (std::size_t i = 0; i < n; ++i) {
      batch[b].labels[i].head = heads[i];
      const float* const mine = s.relation_dependent.data() + s.row(b, i) * relation_width;
      const float* const head =
          heads[i] < 0 ? relation_root_.float32()
                       : s.relation_head.data() +
                             s.row(b, static_cast<std::size_t>(heads[i])) * relation_width;
      for (std::size_t k = 0; k < relation; ++k) s.y2[k] = mine[k] + head[k];
      kernels_->rectify(relation, s.y2.data());
      s.relations.set(s.offset[b] + i, s.y2.data(), *kernels_);
    }
  }

  std::size_t b = 0;
  for_chunks(s.words, [&](std::size_t first, std::size_t count) {
    linear(*kernels_, relation_out_, s.relations.rows(first, count), s.y);
    for (std::size_t r = 0; r < count; ++r) {
      while (first + r >= s.offset[b] + batch[b].words.size()) ++b;
      WordLabels& label = batch[b].labels[first + r - s.offset[b]];
      float* const y = s.y.data() + r * relation_out_.width();
      y[root_label_] = -std::numeric_limits<float>::infinity();
      label.relation = label.head < 0
                           ? root_label_
                           : static_cast<std::uint32_t>(kernels_->best(y, relation_out_.out));
    }
  });
}

void Network::label_names(std::span<const SentenceTask> batch, Scratch& s) const {
  const QuantisedRows rows = s.states[(layers_.size() - 1) % 2].rows(0, s.words);
  const std::size_t width = names_.width();
  const std::size_t misc_width = names_misc_.width();
  const auto shares = [&](const PackedMatrix& matrix, std::vector<float>& y) {
    linear(*kernels_, matrix, rows, y);
    for (std::size_t r = 0; r < s.words; ++r) {
      kernels_->shares(matrix.out, y.data() + r * matrix.width());
    }
  };
  shares(names_, s.y);
  if (names_misc_.out > 0) {
    shares(names_misc_, s.y2);
    for (std::size_t r = 0; r < s.words; ++r) {
      float* const mine = s.y.data() + r * width;
      const float* const other = s.y2.data() + r * misc_width;
      for (std::size_t l = 0; l < names_misc_.out; ++l) mine[name_of_misc_[l]] += other[l];
    }
  }
  for (const bool misc : {false, true}) {
    const PackedMatrix& matrix = misc ? names_misc_ : names_;
    if (matrix.out == 0) continue;
    const std::vector<NameLabel>& labels = misc ? name_misc_labels_ : name_labels_;
    const std::vector<float>& y = misc ? s.y2 : s.y;
    for (std::size_t b = 0; b < batch.size(); ++b) {
      const std::size_t n = batch[b].words.size();
      s.name_shares.resize(std::max(s.name_shares.size(), n * matrix.width()));
      for (std::size_t t = 0; t < n; ++t) {
        std::copy_n(y.data() + s.row(b, t) * matrix.width(), matrix.width(),
                    s.name_shares.data() + t * matrix.width());
      }
      const std::vector<std::uint32_t> names =
          best_names(s.name_shares.data(), matrix.width(), n, labels);
      for (std::size_t t = 0; t < n; ++t) {
        (misc ? batch[b].labels[t].name_misc : batch[b].labels[t].name) = names[t];
      }
    }
  }
}

}  // namespace relata

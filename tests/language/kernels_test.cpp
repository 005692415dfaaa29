#include "language/model/kernels.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>
#include <string_view>

#include "text/hash.h"

using namespace relata;

namespace {

// Numbers of all sizes, some of them awkward.
std::vector<float> random_floats(std::size_t n, std::mt19937& random) {
  std::vector<float> out(n);
  for (float& x : out) {
    x = (static_cast<float>(random() % 20001) - 10000.0F) / 1000.0F;
    if (random() % 50 == 0) x = 0.0F;
    if (random() % 50 == 0) x *= 100.0F;
  }
  return out;
}

struct Quantised {
  std::vector<std::int8_t> q;
  std::vector<float> scale;
  std::vector<std::int32_t> sum;
};

Quantised random_rows(std::size_t rows, std::size_t columns, std::mt19937& random) {
  Quantised out{std::vector<std::int8_t>(rows * columns), std::vector<float>(rows),
                std::vector<std::int32_t>(rows, 0)};
  for (std::size_t r = 0; r < rows; ++r) {
    out.scale[r] = 0.01F + static_cast<float>(r) / 64.0F;
    for (std::size_t i = 0; i < columns; ++i) {
      const int value = random() % 9 == 0 ? 127 : static_cast<int>(random() % 255) - 127;
      out.q[r * columns + i] = static_cast<std::int8_t>(value);
      out.sum[r] += value;
    }
  }
  return out;
}

bool same_bytes(const std::vector<float>& a, const std::vector<float>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

}  // namespace

TEST_CASE("every instruction set multiplies exactly") {
  std::mt19937 random(3);
  for (const std::size_t out : {1U, 7U, 16U, 50U, 64U, 200U}) {
    for (const std::size_t in : {4U, 24U, 216U, 384U}) {
      const std::size_t rows = 1 + random() % 14;
      const Quantised w = random_rows(out, in, random);
      const Quantised x = random_rows(rows, in, random);
      PackedMatrix matrix;
      pack(w.q.data(), out, in, in, w.scale.data(), matrix);
      const QuantisedRows view = {x.q.data(), in, x.scale.data(), x.sum.data(), rows};
      std::vector<float> expected(rows * matrix.width(), 0.25F);
      for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t o = 0; o < matrix.width(); ++o) {
          std::int32_t sum = 0;
          for (std::size_t i = 0; o < out && i < in; ++i) sum += w.q[o * in + i] * x.q[r * in + i];
          const float scale = o < out ? w.scale[o] : 0.0F;
          expected[r * matrix.width() + o] += static_cast<float>(sum) * (scale * x.scale[r]);
        }
      }
      for (const Kernels* kernels : available_kernels()) {
        CAPTURE(std::string(kernels->name));
        CAPTURE(out);
        CAPTURE(in);
        CAPTURE(rows);
        std::vector<float> y(expected.size(), 0.25F);
        kernels->multiply(matrix, view, true, y.data(), matrix.width());
        CHECK(same_bytes(y, expected));
        std::vector<float> fresh(expected.size(), 99.0F);
        kernels->multiply(matrix, view, false, fresh.data(), matrix.width());
        std::vector<float> again(expected.size(), 0.0F);
        kernels->multiply(matrix, view, true, again.data(), matrix.width());
        CHECK(fresh == again);
      }
    }
  }
}

TEST_CASE("every instruction set gives the same bytes in the float parts") {
  std::mt19937 random(4);
  const Kernels& plain = *available_kernels()[0];
  REQUIRE(plain.name == "plain");
  for (const Kernels* kernels : available_kernels()) {
    CAPTURE(std::string(kernels->name));
    for (int round = 0; round < 100; ++round) {
      const std::size_t hidden = 1 + random() % 40;
      const std::vector<float> z = random_floats(4 * hidden, random);
      const std::vector<float> bias = random_floats(4 * hidden, random);
      const std::vector<float> memory = random_floats(hidden, random);
      std::vector<float> memories[2] = {memory, memory};
      std::vector<std::int8_t> q[2] = {std::vector<std::int8_t>(4 * hidden),
                                       std::vector<std::int8_t>(4 * hidden)};
      std::int32_t sums[2] = {};
      float scales[2] = {};
      const Kernels* const both[2] = {&plain, kernels};
      for (int k = 0; k < 2; ++k) {
        both[k]->cell(z.data(), bias.data(), hidden, memories[k].data(), q[k].data(), &sums[k]);
      }
      CHECK(same_bytes(memories[0], memories[1]));
      CHECK(q[0] == q[1]);
      CHECK(sums[0] == sums[1]);
      for (int k = 0; k < 2; ++k) {
        both[k]->quantise(z.data(), z.size(), q[k].data(), &scales[k], &sums[k]);
      }
      CHECK(q[0] == q[1]);
      CHECK(scales[0] == scales[1]);
      CHECK(sums[0] == sums[1]);
      CHECK(plain.best(z.data(), z.size()) == kernels->best(z.data(), z.size()));
      std::vector<float> shares[2] = {z, z};
      for (int k = 0; k < 2; ++k) both[k]->shares(z.size(), shares[k].data());
      CHECK(same_bytes(shares[0], shares[1]));
    }
  }
}

// On one machine all sets might be wrong alike (a compiler that contracts to fused multiply-add,
// the danger on ARM), so these bytes are written down.
TEST_CASE("every machine gives the same bytes") {
  for (const Kernels* kernels : available_kernels()) {
    CAPTURE(std::string(kernels->name));
    std::mt19937 random(5);
    std::uint64_t hash = fnv1a("");
    const auto take = [&hash](const auto& values) {
      hash = fnv1a(
          {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(values[0])}, hash);
    };
    constexpr std::size_t kHidden = 200;
    const std::vector<float> z = random_floats(4 * kHidden, random);
    const std::vector<float> bias = random_floats(4 * kHidden, random);
    std::vector<float> memory = random_floats(kHidden, random);
    Quantised x = {std::vector<std::int8_t>(4 * kHidden), std::vector<float>(1),
                   std::vector<std::int32_t>(1)};
    kernels->cell(z.data(), bias.data(), kHidden, memory.data(), x.q.data(), x.sum.data());
    take(memory);
    take(x.q);
    kernels->quantise(z.data(), z.size(), x.q.data(), x.scale.data(), x.sum.data());
    take(x.q);
    take(x.scale);
    const Quantised w = random_rows(64, z.size(), random);
    PackedMatrix matrix;
    pack(w.q.data(), 64, z.size(), z.size(), w.scale.data(), matrix);
    std::vector<float> y(bias.begin(), bias.begin() + 64);
    kernels->multiply(matrix, {x.q.data(), z.size(), x.scale.data(), x.sum.data(), 1}, true,
                      y.data(), 64);
    take(y);
    kernels->shares(y.size(), y.data());
    take(y);
    CHECK(hash == 5783790306038614830U);
  }
}

// The set is chosen once a process: this asks for the one that this run was given, if any.
TEST_CASE("RELATA_CPU names the set") {
  const char* const wanted = std::getenv("RELATA_CPU");
  if (wanted != nullptr) CHECK(chosen_kernels().name == std::string_view(wanted));
}

TEST_CASE("shares add up to one and keep the order") {
  float y[3] = {0.0F, std::log(3.0F), -50.0F};
  available_kernels()[0]->shares(3, y);
  CHECK(y[0] == doctest::Approx(0.25));
  CHECK(y[1] == doctest::Approx(0.75));
  CHECK(y[2] < 1e-20F);
}

TEST_CASE("quantise rounds half to even and keeps the sign") {
  const Kernels& plain = *available_kernels()[0];
  const float v[4] = {127.0F, -127.0F, 2.5F, -3.5F};
  std::int8_t q[4] = {};
  float scale = 0;
  std::int32_t sum = 0;
  plain.quantise(v, 4, q, &scale, &sum);
  CHECK(q[0] == 127);
  CHECK(q[1] == -127);
  CHECK(q[2] == 2);
  CHECK(q[3] == -4);
  CHECK(scale == 1.0F);
  CHECK(sum == -2);
  const float zero[4] = {};
  plain.quantise(zero, 4, q, &scale, &sum);
  CHECK(q[0] == 0);
  CHECK(scale == 0.0F);
}

TEST_CASE("the cell's sigmoid and tanh are near the real ones") {
  const Kernels& plain = *available_kernels()[0];
  const auto sigmoid = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
  for (double x = -30; x <= 30; x += 0.37) {
    const float z[4] = {static_cast<float>(x), static_cast<float>(-x / 2),
                        static_cast<float>(x / 3), 0.5F};
    const float bias[4] = {};
    float memory = 0.75F;
    std::int8_t q = 0;
    std::int32_t sum = 0;
    plain.cell(z, bias, 1, &memory, &q, &sum);
    const double expected = sigmoid(-x / 2) * 0.75 + sigmoid(x) * std::tanh(x / 3);
    CHECK(std::abs(memory - expected) < 1e-5);
    CHECK(std::abs(q - 127 * sigmoid(0.5) * std::tanh(expected)) < 0.51);
  }
}

TEST_CASE("the first of equal numbers is the best") {
  const std::vector<float> v(40, 2.0F);
  std::vector<float> w = v;
  w[23] = w[31] = 3.0F;
  for (const Kernels* kernels : available_kernels()) {
    CHECK(kernels->best(v.data(), v.size()) == 0);
    CHECK(kernels->best(w.data(), w.size()) == 23);
  }
}

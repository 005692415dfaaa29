// The kernels, written once. Each kernels_SET.cpp defines `multiply` for its instruction set,
// includes this file and is compiled with that set's flags. Nothing here may use inline functions
// of the standard library but vector::data(): the linker could take their AVX-512 copy for the
// whole program.

namespace relata {
namespace {

constexpr float kRound = 12582912.0F;  // 1.5 * 2^23: adding and taking it off rounds half to even

inline float round_even(float x) { return (x + kRound) - kRound; }

// exp(x), relative error below 2e-7 on [-87, 87] (Cephes, expf; Moshier 1992), clamped outside.
inline float exponential(float x) {
  x = x > 87.0F ? 87.0F : x;
  x = x < -87.0F ? -87.0F : x;
  const float n = round_even(x * 1.44269504088896341F);
  float r = x - n * 0.693359375F;
  r = r - n * -2.12194440e-4F;
  float p = 1.9875691500e-4F;
  p = p * r + 1.3981999507e-3F;
  p = p * r + 8.3334519073e-3F;
  p = p * r + 4.1665795894e-2F;
  p = p * r + 1.6666665459e-1F;
  p = p * r + 5.0000001201e-1F;
  p = p * (r * r) + r;
  p = p + 1.0F;
  const std::int32_t bits = (static_cast<std::int32_t>(n) + 127) << 23;
  return p * __builtin_bit_cast(float, bits);
}

inline float sigmoid(float x) { return 1.0F / (1.0F + exponential(-x)); }
inline float hyperbolic_tangent(float x) { return 2.0F * sigmoid(2.0F * x) - 1.0F; }

void add_bias(const float* bias, std::size_t n, float* y) {
  for (std::size_t i = 0; i < n; ++i) y[i] = y[i] + bias[i];
}

void rectify(std::size_t n, float* y) {
  for (std::size_t i = 0; i < n; ++i) y[i] = y[i] > 0.0F ? y[i] : 0.0F;
}

float greatest(const float* v, std::size_t n, bool absolute) {
  float lanes[16];
  for (float& lane : lanes) lane = absolute ? 0.0F : v[0];
  std::size_t i = 0;
  if (absolute) {
    for (; i + 16 <= n; i += 16) {
      for (int k = 0; k < 16; ++k) {
        const float a = __builtin_fabsf(v[i + k]);
        lanes[k] = a > lanes[k] ? a : lanes[k];
      }
    }
  } else {
    for (; i + 16 <= n; i += 16) {
      for (int k = 0; k < 16; ++k) lanes[k] = v[i + k] > lanes[k] ? v[i + k] : lanes[k];
    }
  }
  float most = lanes[0];
  for (const float lane : lanes) most = lane > most ? lane : most;
  for (; i < n; ++i) {
    const float a = absolute ? __builtin_fabsf(v[i]) : v[i];
    most = a > most ? a : most;
  }
  return most;
}

void quantise(const float* v, std::size_t n, std::int8_t* q, float* scale, std::int32_t* sum) {
  const float most = greatest(v, n, true);
  std::int32_t total = 0;
  if (!(most > 1e-30F)) {  // all zero, or too small for 127 / most
    for (std::size_t i = 0; i < n; ++i) q[i] = 0;
    *scale = 0.0F;
    *sum = 0;
    return;
  }
  const float factor = 127.0F / most;
  for (std::size_t i = 0; i < n; ++i) {
    float r = round_even(v[i] * factor);
    r = r > 127.0F ? 127.0F : r;
    r = r < -127.0F ? -127.0F : r;
    const auto value = static_cast<std::int32_t>(r);
    q[i] = static_cast<std::int8_t>(value);
    total += value;
  }
  *scale = most / 127.0F;
  *sum = total;
}

void cell(const float* __restrict z, const float* __restrict bias, std::size_t hidden,
          float* __restrict c, std::int8_t* __restrict q, std::int32_t* sum) {
  const float* const zf = z + hidden;
  const float* const zg = zf + hidden;
  const float* const zo = zg + hidden;
  const float* const bf = bias + hidden;
  const float* const bg = bf + hidden;
  const float* const bo = bg + hidden;
  std::int32_t total = 0;
  for (std::size_t j = 0; j < hidden; ++j) {
    const float input = sigmoid(z[j] + bias[j]);
    const float forget = sigmoid(zf[j] + bf[j]);
    const float gate = hyperbolic_tangent(zg[j] + bg[j]);
    const float output = sigmoid(zo[j] + bo[j]);
    const float memory = forget * c[j] + input * gate;
    c[j] = memory;
    const auto value =
        static_cast<std::int32_t>(round_even(output * hyperbolic_tangent(memory) * 127.0F));
    q[j] = static_cast<std::int8_t>(value);
    total += value;
  }
  *sum = total;
}

void shares(std::size_t n, float* y) {
  float most = y[0];
  for (std::size_t i = 1; i < n; ++i) most = y[i] > most ? y[i] : most;
  float total = 0.0F;
  for (std::size_t i = 0; i < n; ++i) {
    y[i] = exponential(y[i] - most);
    total += y[i];
  }
  for (std::size_t i = 0; i < n; ++i) y[i] = y[i] / total;
}

std::size_t best(const float* v, std::size_t n) {
  const float most = greatest(v, n, false);
  for (std::size_t i = 0; i < n; ++i) {
    if (v[i] == most) return i;
  }
  return 0;
}

}  // namespace
}  // namespace relata

#include "language/model/file.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace relata {
namespace {

constexpr std::size_t kPrefix = 16;  // magic, version, length of the header
constexpr std::uint32_t kVersion = 1;

std::optional<std::pair<TensorType, std::size_t>> type_of(const std::string& name) {
  if (name == "i8") return std::pair{TensorType::kInt8, std::size_t{1}};
  if (name == "i32") return std::pair{TensorType::kInt32, std::size_t{4}};
  if (name == "f32") return std::pair{TensorType::kFloat32, std::size_t{4}};
  if (name == "u64") return std::pair{TensorType::kUint64, std::size_t{8}};
  return std::nullopt;
}

tl::unexpected<Error> broken(const std::string& path, const std::string& why) {
  return fail(path, why, "take the model that belongs to this program, or train it again");
}

std::uint32_t word_at(std::span<const std::byte> bytes, std::size_t at) {
  std::uint32_t value = 0;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

// The tensor that one entry of the header describes.
Result<Tensor> read_tensor(const nlohmann::json& entry, std::span<const std::byte> bytes,
                           const std::string& path) {
  const std::string name = entry.at("name").get<std::string>();
  const auto type = type_of(entry.at("dtype").get<std::string>());
  if (!type) return broken(path, fmt::format("tensor {} has an unknown type", name));
  Tensor tensor;
  tensor.type = type->first;
  const auto shape = entry.at("shape").get<std::vector<std::uint64_t>>();
  const auto offset = entry.at("offset").get<std::uint64_t>();
  if (shape.empty() || shape.size() > 2) {
    return broken(path, fmt::format("tensor {} is neither vector nor matrix", name));
  }
  tensor.rows = shape[0];
  tensor.columns = shape.size() == 2 ? shape[1] : 1;
  const std::uint64_t room = offset > bytes.size() ? 0 : (bytes.size() - offset) / type->second;
  const bool fits =
      tensor.columns == 0 || tensor.rows <= room / std::max<std::uint64_t>(1, tensor.columns);
  if (offset > bytes.size() || !fits || offset % type->second != 0) {
    return broken(path, fmt::format("tensor {} lies outside the file", name));
  }
  tensor.data = bytes.data() + offset;
  return tensor;
}

}  // namespace

Result<ModelFile> ModelFile::open(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return fail(path, fmt::format("cannot read the model: {}", std::strerror(errno)),
                "give the model file with --model");
  }
  struct stat status = {};
  const bool known = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  const auto size = known ? static_cast<std::size_t>(status.st_size) : 0;
  void* const memory =
      size < kPrefix ? MAP_FAILED : ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  ::close(file);
  if (memory == MAP_FAILED) return broken(path, "is no model file (too short)");

  ModelFile model;
  model.path_ = path;
  model.bytes_ = {static_cast<const std::byte*>(memory), size};
  if (std::memcmp(memory, "RELATAM1", 8) != 0) return broken(path, "is no model file");
  if (const std::uint32_t version = word_at(model.bytes_, 8); version != kVersion) {
    return broken(
        path, fmt::format("is a model of version {}, this program reads {}", version, kVersion));
  }
  const std::size_t length = word_at(model.bytes_, 12);
  if (length > size - kPrefix) return broken(path, "is cut short");
  const char* const begin = static_cast<const char*>(memory) + kPrefix;
  model.header_ = nlohmann::json::parse(begin, begin + length, nullptr, false);
  if (!model.header_.is_object()) return broken(path, "has no readable header");
  try {  // the header's types are the file's business; nlohmann throws where one is wrong
    if (model.header_.at("file_bytes").get<std::uint64_t>() != size) {
      return broken(path, "has another length than its header says");
    }
    for (const auto& entry : model.header_.at("tensors")) {
      Result<Tensor> tensor = read_tensor(entry, model.bytes_, path);
      if (!tensor) return tl::unexpected(std::move(tensor.error()));
      model.tensors_.emplace(entry.at("name").get<std::string>(), *tensor);
    }
  } catch (const nlohmann::json::exception& error) {
    return broken(path, fmt::format("has a broken header: {}", error.what()));
  }
  return model;
}

ModelFile::ModelFile(ModelFile&& other) noexcept { *this = std::move(other); }

ModelFile& ModelFile::operator=(ModelFile&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(bytes_, other.bytes_);
  std::swap(header_, other.header_);
  std::swap(tensors_, other.tensors_);
  return *this;
}

ModelFile::~ModelFile() {
  if (!bytes_.empty()) ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

std::vector<std::string> ModelFile::labels(const std::string& name) const {
  std::vector<std::string> out;
  const auto all = header_.find("labels");
  if (all == header_.end() || !all->is_object()) return out;
  const auto list = all->find(name);
  if (list == all->end() || !list->is_array()) return out;
  for (const auto& label : *list) {
    if (!label.is_string()) return {};
    out.push_back(label.get<std::string>());
  }
  return out;
}

Result<Tensor> ModelFile::tensor(const std::string& name, TensorType type,
                                 std::optional<std::size_t> rows,
                                 std::optional<std::size_t> columns) const {
  const auto found = tensors_.find(name);
  if (found == tensors_.end()) return broken(path_, fmt::format("lacks the tensor {}", name));
  const Tensor& t = found->second;
  if (t.type != type) return broken(path_, fmt::format("tensor {} has the wrong type", name));
  if (t.rows == 0 || t.columns == 0) {
    return broken(path_, fmt::format("tensor {} is empty ({} x {})", name, t.rows, t.columns));
  }
  if (rows && t.rows != *rows) {
    return broken(path_, fmt::format("tensor {} has {} rows, not {}", name, t.rows, *rows));
  }
  if (columns && t.columns != *columns) {
    return broken(path_,
                  fmt::format("tensor {} has {} columns, not {}", name, t.columns, *columns));
  }
  return t;
}

std::string ModelFile::hash() const {
  // FNV-1a over words of 64 bits, in four lanes so that ten megabytes take a millisecond or two.
  std::uint64_t lanes[4] = {14695981039346656037ULL, 1, 2, 3};
  constexpr std::uint64_t kPrime = 1099511628211ULL;
  std::size_t at = 0;
  for (; at + 32 <= bytes_.size(); at += 32) {
    std::uint64_t words[4];
    std::memcpy(words, bytes_.data() + at, sizeof words);
    for (int i = 0; i < 4; ++i) {
      lanes[i] = (lanes[i] ^ words[i]) * kPrime;
      lanes[i] ^= lanes[i] >> 29;
    }
  }
  for (; at < bytes_.size(); ++at) {
    lanes[0] = (lanes[0] ^ std::to_integer<std::uint64_t>(bytes_[at])) * kPrime;
  }
  for (int i = 1; i < 4; ++i) lanes[0] = (lanes[0] ^ lanes[i]) * kPrime ^ lanes[0] >> 31;
  return fmt::format("{:016x}", lanes[0]);
}

}  // namespace relata

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

#include "text/error.h"

namespace relata {

enum class TensorType : std::uint8_t { kInt8, kInt32, kFloat32, kUint64 };

/// A tensor as it lies in the mapped file, row-major. A vector has one column.
struct Tensor {
  TensorType type = TensorType::kFloat32;
  std::size_t rows = 0;
  std::size_t columns = 1;
  const std::byte* data = nullptr;

  [[nodiscard]] std::size_t size() const { return rows * columns; }
  [[nodiscard]] const std::int8_t* int8() const {
    return reinterpret_cast<const std::int8_t*>(data);
  }
  [[nodiscard]] const float* float32() const { return reinterpret_cast<const float*>(data); }
  [[nodiscard]] const std::uint64_t* uint64() const {
    return reinterpret_cast<const std::uint64_t*>(data);
  }
};

/// A model file (docs/model.md, "File"), mapped read-only for as long as the object lives.
class ModelFile {
 public:
  /// errors  no such file, no model, another version, cut short, a tensor outside the file.
  [[nodiscard]] static Result<ModelFile> open(const std::string& path);

  ModelFile(ModelFile&&) noexcept;
  ModelFile& operator=(ModelFile&&) noexcept;
  ~ModelFile();

  [[nodiscard]] const std::string& path() const { return path_; }
  /// The header: "made", "config", "labels" ...
  [[nodiscard]] const nlohmann::json& header() const { return header_; }
  /// The list header()["labels"][name]; empty if there is no such list of strings.
  [[nodiscard]] std::vector<std::string> labels(const std::string& name) const;
  [[nodiscard]] bool has(const std::string& name) const { return tensors_.contains(name); }
  /// The tensor, if it has this type and shape; nothing for rows or columns means any number but 0.
  /// errors  no such tensor, another type, another number of rows or columns, none of them.
  [[nodiscard]] Result<Tensor> tensor(const std::string& name, TensorType type,
                                      std::optional<std::size_t> rows = {},
                                      std::optional<std::size_t> columns = {}) const;
  /// Sixteen hex digits that change with any byte of the file.
  [[nodiscard]] std::string hash() const;

 private:
  ModelFile() = default;
  std::string path_;
  std::span<const std::byte> bytes_;
  nlohmann::json header_;
  std::unordered_map<std::string, Tensor> tensors_;
};

}  // namespace relata

#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "read/container.h"

namespace relata {

/// How bytes are packed, by their first 512.
enum class Packing { kNone, kGzip, kStream, kArchive, kUnknown };

/// kGzip; kStream: zstd, xz, bzip2; kArchive: zip, tar, 7z; kUnknown: a packing, image or document
/// that is not read, named in `name`.
struct PackingFound {
  Packing packing = Packing::kNone;
  std::string_view name;  // "zip"
};
[[nodiscard]] PackingFound packing_of(std::string_view head);

/// What bounds a bomb: a source that has given more than `free_bytes` and more than `most_ratio`
/// times what was packed is an error and ends.
struct UnpackLimits {
  std::uint64_t free_bytes = 256u << 20;
  std::uint64_t most_ratio = 200;
};

/// The unpacked bytes of gzip (RFC 1952), member by member; packed_place() knows where each began.
///
/// errors  a member that is damaged, cut or a bomb, named by its place. Behind a damaged member the
///         source goes on with the next one that can be found.
[[nodiscard]] std::unique_ptr<ByteSource> gunzip(ByteWindow packed, std::string file,
                                                 UnpackLimits limits = {});

/// The unpacked bytes of zstd, xz or bzip2.
///
/// errors  damaged, cut or a bomb; the source ends there.
[[nodiscard]] std::unique_ptr<ByteSource> unpack(ByteWindow packed, std::string file,
                                                 UnpackLimits limits = {});

/// The files of a zip, tar or 7z, in its order; folders, links and hidden names (".git",
/// "__MACOSX") left out.
///
/// path    of the archive, if it is a file that can be opened: a zip is then read by its directory,
///         which is more robust; else "", and `packed` is read from front to back.
/// errors  a member that is damaged, encrypted or a bomb; the others are read as far as the format
///         allows.
[[nodiscard]] std::unique_ptr<Container> open_archive(ByteWindow packed, const std::string& path,
                                                      Origin origin, UnpackLimits limits = {});

}  // namespace relata

#include "read/folder.h"

#include <dirent.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace relata {

Result<std::vector<std::string>> entries_of(const std::string& folder) {
  DIR* directory = opendir(folder.c_str());
  if (directory == nullptr) {
    return fail(folder, fmt::format("the folder cannot be read: {}", std::strerror(errno)),
                "check its rights");
  }
  std::vector<std::string> found;
  const std::string prefix = folder.ends_with('/') ? folder : folder + "/";
  while (const dirent* entry = readdir(directory)) {
    const std::string name = entry->d_name;
    if (name.starts_with('.')) continue;
    const std::string path = prefix + name;
    struct stat link{};
    struct stat status{};
    if (lstat(path.c_str(), &link) != 0) continue;  // gone meanwhile
    if (stat(path.c_str(), &status) != 0) {
      found.push_back(path);  // a broken link: opening it gives the error
    } else if (S_ISDIR(status.st_mode)) {
      if (!S_ISLNK(link.st_mode)) found.push_back(path + "/");
    } else if (S_ISREG(status.st_mode)) {
      found.push_back(path);
    }
  }
  closedir(directory);
  std::sort(found.begin(), found.end(), std::greater<>());
  return found;
}

}  // namespace relata

#include "text/error.h"

namespace relata {

std::string to_string(const Error& error) {
  std::string out = "relata: " + error.where + ": " + error.why;
  if (!error.fix.empty()) out += "\n  do    " + error.fix;
  if (!error.kept.empty()) out += "\n  kept  " + error.kept;
  return out;
}

}  // namespace relata

#include <csignal>

#include "pipeline/run.h"

namespace relata {
namespace {

std::atomic<bool> stop_flag = false;
static_assert(std::atomic<bool>::is_always_lock_free);  // or a handler may not set it

extern "C" void on_interrupt(int) { stop_flag = true; }

}  // namespace

const std::atomic<bool>* stop_on_interrupt() {
  struct sigaction action{};
  action.sa_handler = on_interrupt;
  // Without SA_RESTART a read of a silent terminal or pipe returns; the second signal ends us.
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  return &stop_flag;
}

}  // namespace relata

#pragma once
#include <string>
#include <vector>

namespace dc {

// Runs `sh -c pager` with `content` on its standard input and `variables` ("LESS=FRX") besides its
// environment, and waits for it. False where no process could be made; a pager left early is no
// error.
bool run_pager(const std::string& pager, const std::string& content,
               const std::vector<std::string>& variables);

}  // namespace dc

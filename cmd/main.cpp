// dc: the supervision ledger.
#include "app/environment.h"
#include "app/run.h"

int main(int argc, char** argv) {
  dc::Environment environment = dc::real_environment(argc, argv);
  return dc::run(environment);
}

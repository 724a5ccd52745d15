#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "model/docket.h"
#include "model/registers.h"

namespace dc::rules {

// A ledger's records by kind, as they stand now.
struct Records {
  std::vector<Docket> units;
  std::vector<Docket> persons;
  std::vector<Docket> sources;
  std::vector<Docket> items;
  std::vector<Docket> stage_reports;

  // Where dockets of the kind are kept; null for the kinds that no rule looks up.
  std::vector<Docket>* of(Kind kind);
};

// Whether a step recorded at the very moment that is looked from counts: records alone do not tell
// which of two commits of one second came first.
enum class SameMoment { included, left_out };

// How many steps of the docket had been recorded by the moment.
std::size_t steps_by(const Docket& docket, Moment moment, SameMoment same);

// The version of the rules that a ledger named at any moment.
class RulesVersions {
 public:
  // The same at all times.
  RulesVersions(int version) : first_(version) {}
  explicit RulesVersions(const Docket& ledger);
  // What a step recorded at that moment is judged by; the ledger's first step by what it sets.
  int at(Moment moment, SameMoment same) const;

 private:
  int first_ = 1;
  std::vector<std::pair<Moment, int>> raised_;
};

// The registers as they had been recorded by a moment. Pointers live as long as this.
class RecordedRegisters : public Registers {
 public:
  // `records` must outlive this.
  explicit RecordedRegisters(const Records& records);

  void look_from(Moment moment, SameMoment same);

  const Unit* unit(const std::string& id) const override;
  const Person* person(const std::string& id) const override;
  const Source* source(const std::string& id) const override;
  std::vector<const Unit*> units() const override;
  std::vector<const Person*> persons() const override;

 private:
  template <typename T>
  struct Register {
    std::map<std::string, const Docket*> dockets;
    mutable std::map<std::pair<const Docket*, std::size_t>, std::unique_ptr<T>>
        versions;  // by steps
  };
  template <typename T>
  const T* find(const Register<T>& held, const std::string& id, T (*read)(const Docket&)) const;

  Moment moment_;
  SameMoment same_ = SameMoment::included;
  Register<Unit> units_;
  Register<Person> persons_;
  Register<Source> sources_;
};

}  // namespace dc::rules

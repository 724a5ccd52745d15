#pragma once
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "yaml/parse.h"
#include "yaml/report.h"

namespace dc::yaml {

// Thrown through yaml-cpp where reading on makes no sense; what is wrong is reported already.
struct Stop {};

// Makes nodes of yaml-cpp's events and reports everything that a ledger may not hold.
class Builder : public YAML::EventHandler {
 public:
  Builder(std::string_view source, const Limits& limits, Report& report, Pool& pool)
      : source_(source), limits_(limits), report_(report), pool_(pool) {}

  Node take() const { return root_; }

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override;
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }
  void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

 private:
  // A list or map that is still open.
  struct Open {
    Node node;
    bool flow = false;  // written in [] or {}, or inside them
    std::vector<Node> items = {};
    std::vector<Member> members = {};
    std::optional<Node> key = {};                    // a map's key that waits for its value
    std::unordered_map<std::string, int> keys = {};  // and the line of each key so far
  };

  Node node_at(const YAML::Mark& mark, Node::Kind kind);
  std::string_view source_at(const YAML::Mark& mark) const;
  bool expects_key() const;
  bool in_flow() const { return !open_.empty() && open_.back().flow; }
  void open(const YAML::Mark& mark, Node::Kind kind, YAML::EmitterStyle::value style);
  void close();
  void add(const Node& node);
  void add_key(const Node& key);
  bool is_out_of_place(const YAML::Mark& mark) const;
  void misplaced(int line);
  void settle_null(std::optional<std::size_t> next_position);
  void check_tag(const YAML::Mark& mark, const std::string& tag);
  void check_scalar(const Node& node, std::string_view source);
  void check_plain(const Node& node, std::string_view source);
  void check_quoted(const Node& node, std::string_view source);
  void check_block(const Node& node, std::string_view source);
  void check_characters(const Node& node);
  void ambiguous(const Node& node);

  // A null whose mark may be its own word, or what comes after a value that is not there.
  struct Null {
    std::size_t position = 0;
    int line = 0;
    std::string word;  // what stands there
    bool out_of_place = false;
  };

  std::string_view source_;
  const Limits& limits_;
  Report& report_;
  Pool& pool_;
  Node root_;
  std::vector<Open> open_;
  std::optional<Null> null_;
  std::size_t nodes_ = 0;
  int documents_ = 0;
};

}  // namespace dc::yaml

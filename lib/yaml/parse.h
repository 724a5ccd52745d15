#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/finding.h"
#include "base/value.h"
#include "yaml/plain.h"
#include "yaml/pool.h"

namespace dc::yaml {

struct Member;

// A node of a YAML document and where it stands. Only what a ledger may hold: no aliases, tags,
// anchors, duplicate keys, second documents. It lives as long as the document's pool.
struct Node {
  enum class Kind : std::uint8_t { scalar, list, map };
  Kind kind = Kind::scalar;
  bool plain = false;               // a scalar without quotes or block indicator
  Reading reading = Reading::text;  // of a plain one
  int line = 1;                     // from 1
  int column = 1;                   // from 1, in bytes
  std::string_view scalar;
  std::span<const Node> items;
  std::span<const Member> members;

  const Node* find(std::string_view key) const;
};

struct Member {
  Node key;  // a scalar
  Node value;
};

struct Limits {
  std::size_t bytes = 4 * 1024 * 1024;
  std::size_t scalar_bytes = 256 * 1024;
  int depth = 16;
  std::size_t nodes = 100'000;
  int lines = 100'000;
};

struct Parsed {
  Pool pool;
  Node root;
  Findings findings;  // rule ids "format-…"; empty where the text is good
};

// Reads one document. Everything wrong is a finding with `file`:line (format-utf8, format-size,
// format-depth, format-alias, format-tag, format-duplicate-key, format-documents, format-bom,
// format-carriage-return, format-control, format-quote, format-syntax …): never a throw.
Parsed parse(std::string_view source, const std::string& file, const Limits& limits = {});

// The node as a Value by the ledger's own core rule: quoted and block scalars are text; plain ones
// are null (`null` only), true/false, decimal integers without leading zeros, else text.
Value to_value(const Node& node);

}  // namespace dc::yaml

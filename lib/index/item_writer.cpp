#include "index/item_writer.h"

#include "index/layout.h"
#include "index/record_key.h"
#include "model/item_steps.h"

namespace dc::index {

struct ItemWriter::Held {
  CodedItem item;
  std::int64_t life_since = 0;
  std::int64_t head_since = 0;
  std::optional<std::int64_t> running_due;

  Item decoded() const { return item_from(item.head, item.content, item.life); }
};

// How long an item runs with a limit.
struct ItemWriter::Span {
  std::optional<std::int64_t> since;  // nothing: the tables know
  std::int64_t due = 0;
};

namespace {

std::optional<std::int64_t> running_due(const Item& item) {
  if (!is_running(item.state) || !item.due) return {};
  return item.due->days();
}

// An item stage by stage.
class ItemStages {
 public:
  explicit ItemStages(const Docket& docket)
      : docket_(docket),
        item_(item_of_head(docket.head)),
        is_whole_(withdrawn_steps(docket.steps).empty()) {}

  const Item& at(const store::Stage& stage) {
    if (!is_whole_) return item_ = item_of(docket_);
    for (; taken_ < stage.steps; ++taken_) take_step(item_, docket_.steps[taken_]);
    take_standing(item_, stage.standing);
    return item_;
  }
  const Item& now() const { return item_; }

 private:
  const Docket& docket_;
  Item item_;
  bool is_whole_;  // no step was withdrawn
  std::size_t taken_ = 0;
};

}  // namespace

ItemWriter::ItemWriter(Database& database, Digests& digests)
    : digests_(digests),
      find_item_(database.later("SELECT life_since, head_since, running_due, head, life "
                                "FROM items WHERE record = ?1")),
      put_item_(database.later("INSERT OR REPLACE INTO items VALUES (?1,?2,?3,?4,?5,?6)")),
      drop_item_(database.later("DELETE FROM items WHERE record = ?1")),
      find_content_(database.later("SELECT content FROM contents WHERE record = ?1")),
      put_content_(database.later("INSERT OR REPLACE INTO contents VALUES (?1, ?2)")),
      drop_content_(database.later("DELETE FROM contents WHERE record = ?1")),
      put_life_(database.later("INSERT OR REPLACE INTO former_lives VALUES (?1, ?2, ?3, ?4)")),
      put_head_(database.later("INSERT OR REPLACE INTO former_heads VALUES (?1, ?2, ?3, ?4, ?5)")),
      mark_removed_(database.later("INSERT OR IGNORE INTO removed VALUES (?1)")),
      unmark_removed_(database.later("DELETE FROM removed WHERE record = ?1")),
      put_span_(database.later("INSERT OR REPLACE INTO spans VALUES (?1, ?2, ?3, ?4)")),
      // By the record: the index of open ends would be gone through.
      close_span_(database.later("UPDATE spans SET until = ?2 WHERE record = ?1 AND +until = ?3")) {
}

std::optional<ItemWriter::Held> ItemWriter::held(std::int64_t record, Known known) {
  if (known == Known::no || !find_item_.with(record).next()) return {};
  Held held;
  held.life_since = find_item_.number(0);
  held.head_since = find_item_.number(1);
  if (!find_item_.is_null(2)) held.running_due = find_item_.number(2);
  held.item.head = find_item_.bytes(3);
  held.item.life = find_item_.bytes(4);
  find_item_.reset();
  if (find_content_.with(record).next()) held.item.content = find_content_.bytes(0);
  find_content_.reset();
  return held;
}

void ItemWriter::keep_former(std::int64_t record, std::int64_t n, const Held& was,
                             const CodedItem* now) {
  if (now == nullptr || now->life != was.item.life)
    put_life_.with(record, was.life_since, n, was.item.life).run();
  if (now == nullptr || now->head != was.item.head || now->content != was.item.content)
    put_head_.with(record, was.head_since, n, was.item.head, was.item.content).run();
}

void ItemWriter::close(std::int64_t record, const Span& span, std::int64_t n) {
  if (span.since) {
    put_span_.with(record, *span.since, n, span.due).run();
  } else if (n != open_end) {
    close_span_.with(record, n, open_end).run();
  }
}

void ItemWriter::take_away(const std::string& id, std::int64_t n, Known known) {
  const std::int64_t record = key_of_record(id);
  const auto was = held(record, known);
  if (!was) return;
  const Item former = was->decoded();
  digests_.put(record, &former, nullptr);
  keep_former(record, n, *was, nullptr);
  if (was->running_due) close(record, {{}, *was->running_due}, n);
  drop_item_.with(record).run();
  drop_content_.with(record).run();
  mark_removed_.with(record).run();
}

void ItemWriter::put(const Docket& docket, const std::vector<StageAt>& stages, Known known) {
  const std::int64_t record = key_of_record(docket.id());
  auto held = this->held(record, known);
  if (!held && known == Known::perhaps) unmark_removed_.with(record).run();
  const std::optional<Item> former = held ? std::optional(held->decoded()) : std::nullopt;
  const auto content_was = held ? std::optional(held->item.content) : std::nullopt;
  std::optional<Span> span;
  if (held && held->running_due) span = Span{{}, *held->running_due};
  ItemStages item(docket);
  for (const StageAt& stage : stages) {
    CodedItem now = coded(item.at(stage.was));
    const bool same_head = held && held->item.head == now.head && held->item.content == now.content;
    const bool same_life = held && held->item.life == now.life;
    const auto due = running_due(item.now());
    if (held) keep_former(record, stage.n, *held, &now);
    if (span && span->due != due) close(record, *std::exchange(span, {}), stage.n);
    if (!span && due) span = Span{stage.n, *due};
    held = Held{std::move(now), same_life ? held->life_since : stage.n,
                same_head ? held->head_since : stage.n, due};
  }
  if (span) close(record, *span, open_end);
  digests_.put(record, former ? &*former : nullptr, &item.now());
  put_item_
      .with(record, held->life_since, held->head_since, held->running_due, held->item.head,
            held->item.life)
      .run();
  if (content_was != held->item.content) put_content_.with(record, held->item.content).run();
}

}  // namespace dc::index

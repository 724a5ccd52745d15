// The command tree, one line a command: the only list of them. Each file of cmd declares its
// command in a function of this name.
#include "app/command.h"

namespace dc {

using Declare = void(Command&);
Declare declare_init, declare_policy_show, declare_policy_adopt, declare_policy_diff,
    declare_policy_try, declare_calendar_list, declare_calendar_adopt, declare_config,
    declare_upgrade, declare_unit_add, declare_unit_rename, declare_unit_alias,
    declare_unit_contact, declare_unit_head, declare_unit_merge, declare_unit_list,
    declare_unit_show, declare_unit_correct, declare_person_add, declare_person_post,
    declare_person_portfolio, declare_person_leave, declare_person_email, declare_person_list,
    declare_person_show, declare_person_correct, declare_source_add, declare_source_instruct,
    declare_source_list, declare_source_show, declare_source_correct, declare_item_new,
    declare_propose, declare_consult, declare_approve, declare_decline, declare_note_only,
    declare_assign, declare_split, declare_notice_issue, declare_notice_list, declare_notice_show,
    declare_accept, declare_reject, declare_reassign, declare_handover, declare_remind,
    declare_extend, declare_delay, declare_instruct, declare_coordinate, declare_report,
    declare_review, declare_stage_report_new, declare_stage_report_approve,
    declare_stage_report_list, declare_stage_report_show, declare_complete, declare_return_result,
    declare_clear, declare_archive, declare_archive_add, declare_archive_none,
    declare_archive_transfer, declare_suspend, declare_resume, declare_terminate, declare_reopen,
    declare_week, declare_revisit, declare_briefing_new, declare_note, declare_attach, declare_undo,
    declare_item_correct, declare_item_correct_due, declare_item_void, declare_archive_catalogue,
    declare_archive_list, declare_weekly, declare_revisits, declare_burden, declare_briefing,
    declare_stats, declare_log, declare_limits, declare_extensions, declare_plan, declare_waivers,
    declare_check, declare_verify, declare_rules, declare_explain, declare_batch, declare_import,
    declare_list, declare_item_list, declare_show, declare_item_show, declare_overdue, declare_due,
    declare_missing, declare_coverage, declare_breakdown, declare_ledger, declare_coordinations,
    declare_leaders, declare_checkout, declare_doctor, declare_completion, declare_diff,
    declare_blame, declare_backdated, declare_search, declare_index_status, declare_index_rebuild;

namespace {

using enum CommandEntry::Kind;

struct Row {
  const char* words;
  const char* help_id;
  Declare* declare;
  CommandEntry::Kind kind;
  const char* group;
};

constexpr Row rows[] = {
    {"init", "help.init", declare_init, other, "group.start"},
    {"policy show", "help.policy-show", declare_policy_show, view, "group.start"},
    {"policy adopt", "help.policy-adopt", declare_policy_adopt, writer, "group.start"},
    {"policy diff", "help.policy-diff", declare_policy_diff, view, "group.start"},
    {"policy try", "help.policy-try", declare_policy_try, view, "group.start"},
    {"calendar list", "help.calendar-list", declare_calendar_list, view, "group.start"},
    {"calendar adopt", "help.calendar-adopt", declare_calendar_adopt, writer, "group.start"},
    {"config", "help.config", declare_config, writer, "group.start"},
    {"upgrade", "help.upgrade", declare_upgrade, writer, "group.start"},
    {"unit add", "help.unit-add", declare_unit_add, writer, "group.registers"},
    {"unit rename", "help.unit-rename", declare_unit_rename, writer, "group.registers"},
    {"unit alias", "help.unit-alias", declare_unit_alias, writer, "group.registers"},
    {"unit contact", "help.unit-contact", declare_unit_contact, writer, "group.registers"},
    {"unit head", "help.unit-head", declare_unit_head, writer, "group.registers"},
    {"unit merge", "help.unit-merge", declare_unit_merge, writer, "group.registers"},
    {"unit list", "help.unit-list", declare_unit_list, view, "group.registers"},
    {"unit show", "help.unit-show", declare_unit_show, view, "group.registers"},
    {"unit correct", "help.unit-correct", declare_unit_correct, writer, "group.registers"},
    {"person add", "help.person-add", declare_person_add, writer, "group.registers"},
    {"person post", "help.person-post", declare_person_post, writer, "group.registers"},
    {"person portfolio", "help.person-portfolio", declare_person_portfolio, writer,
     "group.registers"},
    {"person leave", "help.person-leave", declare_person_leave, writer, "group.registers"},
    {"person email", "help.person-email", declare_person_email, writer, "group.registers"},
    {"person list", "help.person-list", declare_person_list, view, "group.registers"},
    {"person show", "help.person-show", declare_person_show, view, "group.registers"},
    {"person correct", "help.person-correct", declare_person_correct, writer, "group.registers"},
    {"source add", "help.source-add", declare_source_add, writer, "group.registers"},
    {"source instruct", "help.source-instruct", declare_source_instruct, writer, "group.registers"},
    {"source list", "help.source-list", declare_source_list, view, "group.registers"},
    {"source show", "help.source-show", declare_source_show, view, "group.registers"},
    {"source correct", "help.source-correct", declare_source_correct, writer, "group.registers"},
    {"item new", "help.item-new", declare_item_new, writer, "group.life"},
    {"propose", "help.propose", declare_propose, writer, "group.life"},
    {"consult", "help.consult", declare_consult, writer, "group.life"},
    {"approve", "help.approve", declare_approve, writer, "group.life"},
    {"decline", "help.decline", declare_decline, writer, "group.life"},
    {"note-only", "help.note-only", declare_note_only, writer, "group.life"},
    {"assign", "help.assign", declare_assign, writer, "group.life"},
    {"split", "help.split", declare_split, writer, "group.life"},
    {"notice issue", "help.notice-issue", declare_notice_issue, writer, "group.life"},
    {"notice list", "help.notice-list", declare_notice_list, view, "group.life"},
    {"notice show", "help.notice-show", declare_notice_show, view, "group.life"},
    {"accept", "help.accept", declare_accept, writer, "group.life"},
    {"reject", "help.reject", declare_reject, writer, "group.life"},
    {"reassign", "help.reassign", declare_reassign, writer, "group.life"},
    {"handover", "help.handover", declare_handover, writer, "group.life"},
    {"remind", "help.remind", declare_remind, writer, "group.life"},
    {"extend", "help.extend", declare_extend, writer, "group.life"},
    {"delay", "help.delay", declare_delay, writer, "group.life"},
    {"instruct", "help.instruct", declare_instruct, writer, "group.life"},
    {"coordinate", "help.coordinate", declare_coordinate, writer, "group.life"},
    {"report", "help.report", declare_report, writer, "group.life"},
    {"review", "help.review", declare_review, writer, "group.life"},
    {"stage-report new", "help.stage-report-new", declare_stage_report_new, writer, "group.life"},
    {"stage-report approve", "help.stage-report-approve", declare_stage_report_approve, writer,
     "group.life"},
    {"stage-report list", "help.stage-report-list", declare_stage_report_list, view, "group.life"},
    {"stage-report show", "help.stage-report-show", declare_stage_report_show, view, "group.life"},
    {"complete", "help.complete", declare_complete, writer, "group.life"},
    {"return-result", "help.return-result", declare_return_result, writer, "group.life"},
    {"clear", "help.clear", declare_clear, writer, "group.life"},
    {"archive", "help.archive", declare_archive, writer, "group.life"},
    {"archive add", "help.archive-add", declare_archive_add, writer, "group.life"},
    {"archive none", "help.archive-none", declare_archive_none, writer, "group.life"},
    {"archive transfer", "help.archive-transfer", declare_archive_transfer, writer, "group.life"},
    {"suspend", "help.suspend", declare_suspend, writer, "group.life"},
    {"resume", "help.resume", declare_resume, writer, "group.life"},
    {"terminate", "help.terminate", declare_terminate, writer, "group.life"},
    {"reopen", "help.reopen", declare_reopen, writer, "group.life"},
    {"week", "help.week", declare_week, writer, "group.life"},
    {"revisit", "help.revisit", declare_revisit, writer, "group.life"},
    {"briefing new", "help.briefing-new", declare_briefing_new, writer, "group.life"},
    {"note", "help.note", declare_note, writer, "group.life"},
    {"attach", "help.attach", declare_attach, writer, "group.life"},
    {"undo", "help.undo", declare_undo, writer, "group.life"},
    {"item correct", "help.item-correct", declare_item_correct, writer, "group.life"},
    {"item correct-due", "help.item-correct-due", declare_item_correct_due, writer, "group.life"},
    {"item void", "help.item-void", declare_item_void, writer, "group.life"},
    {"archive catalogue", "help.archive-catalogue", declare_archive_catalogue, view, "group.views"},
    {"archive list", "help.archive-list", declare_archive_list, view, "group.views"},
    {"weekly", "help.weekly", declare_weekly, view, "group.views"},
    {"revisits", "help.revisits", declare_revisits, view, "group.views"},
    {"burden", "help.burden", declare_burden, view, "group.views"},
    {"briefing", "help.briefing", declare_briefing, view, "group.views"},
    {"stats", "help.stats", declare_stats, view, "group.views"},
    {"log", "help.log", declare_log, view, "group.views"},
    {"diff", "help.diff", declare_diff, view, "group.views"},
    {"blame", "help.blame", declare_blame, view, "group.views"},
    {"backdated", "help.backdated", declare_backdated, view, "group.views"},
    {"limits", "help.limits", declare_limits, view, "group.views"},
    {"extensions", "help.extensions", declare_extensions, view, "group.views"},
    {"plan", "help.plan", declare_plan, view, "group.views"},
    {"waivers", "help.waivers", declare_waivers, view, "group.views"},
    {"check", "help.check", declare_check, view, "group.views"},
    {"verify", "help.verify", declare_verify, view, "group.views"},
    {"rules", "help.rules", declare_rules, view, "group.more"},
    {"explain", "help.explain", declare_explain, view, "group.more"},
    {"batch", "help.batch", declare_batch, writer, "group.life"},
    {"import", "help.import", declare_import, writer, "group.registers"},
    {"list", "help.list", declare_list, view, "group.views"},
    {"item list", "help.list", declare_item_list, view, "group.views"},
    {"show", "help.show", declare_show, view, "group.views"},
    {"item show", "help.show", declare_item_show, view, "group.views"},
    {"overdue", "help.overdue", declare_overdue, view, "group.views"},
    {"due", "help.due", declare_due, view, "group.views"},
    {"missing", "help.missing", declare_missing, view, "group.views"},
    {"coverage", "help.coverage", declare_coverage, view, "group.views"},
    {"breakdown", "help.breakdown", declare_breakdown, view, "group.views"},
    {"ledger", "help.ledger", declare_ledger, view, "group.views"},
    {"coordinations", "help.coordinations", declare_coordinations, view, "group.views"},
    {"leaders", "help.leaders", declare_leaders, view, "group.views"},
    {"checkout", "help.checkout", declare_checkout, other, "group.more"},
    {"doctor", "help.doctor", declare_doctor, other, "group.more"},
    {"search", "help.search", declare_search, view, "group.views"},
    {"index status", "help.index-status", declare_index_status, view, "group.more"},
    {"index rebuild", "help.index-rebuild", declare_index_rebuild, other, "group.more"},
    {"completion", "help.completion", declare_completion, other, "group.more"},
};

}  // namespace

const std::vector<CommandEntry>& command_tree() {
  static const std::vector<CommandEntry> tree = [] {
    std::vector<CommandEntry> all;
    for (const Row& row : rows)
      all.push_back({row.words, row.help_id, row.declare, row.kind, row.group});
    return all;
  }();
  return tree;
}

}  // namespace dc

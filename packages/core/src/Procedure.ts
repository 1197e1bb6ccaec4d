import * as DatedDuty from "./DatedDuty.ts"
import { ReplaceInstrument, SetHolidays, WriteArticle } from "./Amendment.ts"
import * as Delegation from "./Delegation.ts"
import * as Meeting from "./Meeting.ts"
import * as Officer from "./Officer.ts"
import { Attachment } from "./Attachment.ts"
import { AcknowledgeDirectory, IssueDirectory } from "./Directory.ts"
import { PublishMeeting } from "./Display.ts"
import { ChangeMeeting } from "./MeetingChange.ts"
import * as MeetingTemplate from "./MeetingTemplate.ts"
import { RecordPresence, WithdrawPresence } from "./Presence.ts"
import { attendanceAnswerProcedures } from "./procedure/attendanceAnswers.ts"
import { procedure } from "./procedure/declaration.ts"
import { maintenanceProcedures } from "./procedure/maintenance.ts"
import { paperProcedures } from "./procedure/papers.ts"
import { approvalProcedures } from "./procedure/approval.ts"
import { estateProcedures } from "./procedure/estate.ts"
import { waitingProcedures } from "./procedure/waiting.ts"
import * as Readiness from "./Readiness.ts"
import * as Registration from "./Registration.ts"
import * as Series from "./Series.ts"
import { AmendRegulation } from "./RuleDraft.ts"
import { AmendAtOnce, type ArticleKey } from "./Regulation.ts"
import { duties } from "./responsibility/matrix.ts"

export type { Subject } from "./procedure/declaration.ts"
const registrationRefusals = ["RulesBroken", "ClashesWithConfirmed", "ReasonMissing", "AttachmentUnknown"] as const
const stepRefusals = ["StepNotYours", "StepNotReached"] as const
const seriesRefusals = ["SeriesClashes", "SeriesUnusable"] as const
const changeRefusals = ["SeriesRegistration", "SeriesChanged", ...seriesRefusals] as const

/**
 * Every way in which the platform's state changes. A test walks this table: each has an implementation, a door, words
 * in both languages and a row in the responsibility matrix.
 */
export const procedures = {
  "attachment.keep": procedure({
    subject: "attachment", duty: "register-meetings", event: "attachment.kept", doors: ["route"],
    words: { vi: "Lưu văn bản kèm theo", en: "Keep an attached document" },
    input: Attachment, refusals: ["AttachmentKind", "AttachmentName"]
  }),
  "registration.submit": procedure({
    subject: "registration", duty: "register-meetings", event: "registration.submitted", doors: ["route"],
    words: { vi: "Gửi đăng ký", en: "Send a registration" },
    input: Registration.SubmitRegistration, refusals: ["StateSecrets", ...registrationRefusals]
  }),
  "registration.revise": procedure({
    subject: "registration", duty: "register-meetings", event: "registration.revised", doors: ["route"],
    words: { vi: "Sửa và gửi lại đăng ký", en: "Revise a registration" },
    input: Registration.ReviseRegistration, refusals: ["NotFound", "NotEditable", "SeriesRegistration", ...registrationRefusals]
  }),
  "registration.withdraw": procedure({
    subject: "registration", duty: "register-meetings", event: "registration.withdrawn", doors: ["route"],
    words: { vi: "Rút đăng ký", en: "Withdraw a registration" },
    input: Registration.WithdrawRegistration, refusals: ["NotFound", "NotEditable"]
  }),
  "registration.approve": procedure({
    subject: "registration", duty: "decide-registrations", event: "registration.approved", doors: ["route"],
    words: { vi: "Phê duyệt", en: "Approve" },
    input: Registration.ApproveRegistration,
    refusals: ["NotFound", "AlreadyDecided", ...stepRefusals, "ConditionDay", "ClashesWithConfirmed", "RulesBroken", "OverrideUnexplained", "SeriesClashes", "SeriesUnusable"]
  }),
  "registration.refuse": procedure({
    subject: "registration", duty: "decide-registrations", event: "registration.refused", doors: ["route"],
    words: { vi: "Từ chối", en: "Refuse" },
    input: Registration.RefuseRegistration, refusals: ["NotFound", "AlreadyDecided", "StepNotYours"]
  }),
  "registration.send-back": procedure({
    subject: "registration", duty: "decide-registrations", event: "registration.sent-back", doors: ["route"],
    words: { vi: "Trả lại để bổ sung", en: "Send back for changes" },
    input: Registration.SendBackRegistration, refusals: ["NotFound", "AlreadyDecided", "StepNotYours"]
  }),
  "template.keep": procedure({
    subject: "template", duty: "keep-templates", event: "template.kept", doors: ["route"],
    words: { vi: "Lập mẫu cuộc họp", en: "Keep a meeting template" },
    input: MeetingTemplate.KeepTemplate, refusals: ["TemplateNameTaken", "AttachmentUnknown"]
  }),
  "template.revise": procedure({
    subject: "template", duty: "keep-templates", event: "template.revised", doors: ["route"],
    words: { vi: "Sửa mẫu cuộc họp", en: "Revise a meeting template" },
    input: MeetingTemplate.ReviseTemplate, refusals: ["NotFound", "TemplateChanged", "TemplateRetired", "TemplateNameTaken", "AttachmentUnknown"]
  }),
  "template.retire": procedure({
    subject: "template", duty: "keep-templates", event: "template.retired", doors: ["route"],
    words: { vi: "Thôi dùng mẫu cuộc họp", en: "Retire a meeting template" },
    input: MeetingTemplate.RetireTemplate, refusals: ["NotFound", "TemplateRetired"]
  }),
  "series.submit": procedure({
    subject: "series", duty: "register-meetings", event: "series.submitted", doors: ["route"],
    words: { vi: "Gửi đăng ký chuỗi cuộc họp", en: "Send a series" },
    input: Series.SubmitSeries, refusals: ["StateSecrets", ...seriesRefusals, "ReasonMissing", "AttachmentUnknown"]
  }),
  "series.revise": procedure({
    subject: "series", duty: "register-meetings", event: "series.revised", doors: ["route"],
    words: { vi: "Sửa và gửi lại chuỗi cuộc họp", en: "Revise a series" },
    input: Series.ReviseSeries,
    refusals: ["NotFound", "NotEditable", ...seriesRefusals, "ReasonMissing", "AttachmentUnknown"]
  }),
  "series.change": procedure({
    subject: "series", duty: "arrange-meetings", event: "series.changed", doors: ["route"],
    words: { vi: "Thay đổi các cuộc họp còn lại của chuỗi", en: "Change the meetings to come of a series" },
    input: Series.ChangeSeries, refusals: ["NotFound", ...changeRefusals, "NothingChanges"]
  }),
  "series.add": procedure({
    subject: "series", duty: "arrange-meetings", event: "series.extended", doors: ["route"],
    words: { vi: "Thêm lại ngày vào chuỗi cuộc họp", en: "Add days to a series" },
    input: Series.AddOccurrences, refusals: ["NotFound", ...changeRefusals, "StepNotYours"]
  }),
  "series.skip": procedure({
    subject: "series", duty: "decide-registrations", event: "series.skipped", doors: ["route"],
    words: { vi: "Bỏ qua một số ngày của chuỗi", en: "Skip days of a series" },
    input: Series.SkipOccurrences, refusals: ["NotFound", "SeriesRegistration", "SeriesChanged", "SeriesUnusable", "MeetingState"]
  }),
  "series.cancel": procedure({
    subject: "series", duty: "decide-registrations", event: "series.cancelled", doors: ["route"],
    words: { vi: "Hủy chuỗi cuộc họp", en: "Cancel a series" },
    input: Series.CancelSeries, refusals: ["NotFound", "SeriesRegistration", "SeriesChanged", "SeriesUnusable"]
  }),
  "readiness.probe": procedure({
    subject: "readiness", duty: "operate-meetings", clockDuty: "keep-time", event: "readiness.probed", doors: ["route", "job"],
    words: { vi: "Thăm dò thiết bị", en: "Probe the endpoints" },
    input: Readiness.ProbeMeeting, refusals: ["NotFound", "MeetingState"]
  }),
  "readiness.confirm": procedure({
    subject: "readiness", duty: "check-rooms", event: "readiness.confirmed", doors: ["route"],
    words: { vi: "Xác nhận mục kiểm tra", en: "Confirm a check" },
    input: Readiness.ConfirmRoomCheck, refusals: ["NotFound", "MeetingState", "SiteNotInMeeting", "NoteMissing"]
  }),
  "readiness.close": procedure({
    subject: "readiness", duty: "keep-time", event: "readiness.closed", doors: ["job"],
    words: { vi: "Chốt kiểm tra trước giờ khai mạc", en: "Close the check before opening" },
    input: Readiness.CloseGate, refusals: ["NotFound", "MeetingState", "AlreadyDecided"]
  }),
  "presence.record": procedure({
    subject: "presence", duty: "check-rooms", event: "presence.recorded", doors: ["route"],
    words: { vi: "Báo có mặt tại điểm cầu", en: "Say that one is at the site" },
    input: RecordPresence, refusals: ["NotFound", "MeetingState", "SiteNotInMeeting", "PresenceMoment", "AlreadyPresent"]
  }),
  "presence.withdraw": procedure({
    subject: "presence", duty: "check-rooms", event: "presence.withdrawn", doors: ["route"],
    words: { vi: "Rút lại báo có mặt", en: "Take back that somebody is at the site" },
    input: WithdrawPresence, refusals: ["NotFound", "MeetingState", "SiteNotInMeeting", "NotPresent", "PresenceSettled"]
  }),
  "meeting.connect": procedure({
    subject: "meeting", duty: "operate-meetings", clockDuty: "keep-time", event: "meeting.started", doors: ["route", "job"],
    words: { vi: "Kết nối các điểm cầu", en: "Connect the sites" },
    input: Meeting.ConnectMeeting, refusals: ["NotFound", "MeetingState", "OverrideUnexplained"]
  }),
  "meeting.set-microphones": procedure({
    subject: "meeting", duty: "operate-meetings", event: "meeting.microphones-set", doors: ["route"],
    words: { vi: "Tắt, bật micro", en: "Mute or unmute" },
    input: Meeting.SetMicrophones, refusals: ["NotFound", "MeetingState", "SiteNotInMeeting"]
  }),
  "meeting.hang-up": procedure({
    subject: "meeting", duty: "operate-meetings", event: "meeting.site-hung-up", doors: ["route"],
    words: { vi: "Ngắt điểm cầu", en: "Hang up a site" },
    input: Meeting.HangUpSite, refusals: ["NotFound", "MeetingState", "SiteNotInMeeting"]
  }),
  "meeting.redial": procedure({
    subject: "meeting", duty: "operate-meetings", event: "meeting.site-redialled", doors: ["route"],
    words: { vi: "Gọi lại điểm cầu", en: "Redial a site" },
    input: Meeting.RedialSite, refusals: ["NotFound", "MeetingState", "SiteNotInMeeting"]
  }),
  "meeting.close": procedure({
    subject: "meeting", duty: "operate-meetings", event: "meeting.closed", doors: ["route"],
    words: { vi: "Kết thúc cuộc họp", en: "End the meeting" },
    input: Meeting.CloseMeeting, refusals: ["NotFound", "MeetingState"]
  }),
  "meeting.change": procedure({
    subject: "meeting", duty: "arrange-meetings", event: "meeting.changed", doors: ["route"],
    words: { vi: "Thay đổi lịch họp", en: "Change the meeting" },
    input: ChangeMeeting,
    refusals: ["NotFound", "MeetingChanged", "MeetingState", "NothingChanges", "RunningProtected", "ClashesWithConfirmed", "RulesBroken"]
  }),
  "meeting.cancel": procedure({
    subject: "meeting", duty: "decide-registrations", event: "meeting.cancelled", doors: ["route"],
    words: { vi: "Hủy cuộc họp", en: "Cancel the meeting" },
    input: Meeting.CancelMeeting, refusals: ["NotFound", "MeetingState"]
  }),
  "meeting.postpone": procedure({
    subject: "meeting", duty: "decide-registrations", event: "meeting.postponed", doors: ["route"],
    words: { vi: "Hoãn cuộc họp, chưa ấn định thời gian mới", en: "Postpone the meeting, without a new date" },
    input: Meeting.PostponeMeeting, refusals: ["NotFound", "MeetingState"]
  }),
  "meeting.restore": procedure({
    subject: "meeting", duty: "decide-registrations", event: "meeting.restored", doors: ["route"],
    words: { vi: "Khôi phục cuộc họp đã hủy, đã hoãn", en: "Restore a cancelled or postponed meeting" },
    input: Meeting.RestoreMeeting, refusals: ["NotFound", "MeetingState", "StepNotYours", "SeriesRegistration", "ClashesWithConfirmed", "RulesBroken"]
  }),
  ...waitingProcedures,
  ...paperProcedures,
  ...attendanceAnswerProcedures,
  ...maintenanceProcedures,
  ...approvalProcedures,
  ...estateProcedures,
  "officer.add": procedure({
    subject: "officer", duty: "keep-officers", event: "officer.added", doors: ["route"],
    words: { vi: "Thêm cán bộ", en: "Add an officer" },
    input: Officer.AddOfficer, refusals: ["NotFound"]
  }),
  "officer.revise": procedure({
    subject: "officer", duty: "keep-officers", event: "officer.revised", doors: ["route"],
    words: { vi: "Sửa thông tin cán bộ", en: "Revise an officer" },
    input: Officer.ReviseOfficer, refusals: ["NotFound", "OfficerClosed", "LastAdministrator", "OneselfProtected"]
  }),
  "officer.close": procedure({
    subject: "officer", duty: "keep-officers", event: "officer.closed", doors: ["route"],
    words: { vi: "Cho cán bộ thôi nhiệm vụ", en: "Close an officer" },
    input: Officer.CloseOfficer, refusals: ["NotFound", "OfficerClosed", "LastAdministrator", "OneselfProtected"]
  }),
  "officer.open-account": procedure({
    subject: "officer", duty: "keep-officers", event: "officer.account-opened", doors: ["route"],
    words: { vi: "Mở tài khoản cho cán bộ", en: "Open an officer's account" },
    input: Officer.OpenAccount, refusals: ["NotFound", "OfficerClosed", "AccountTaken", "AccountState"]
  }),
  "officer.reset-password": procedure({
    subject: "officer", duty: "keep-officers", event: "officer.password-reset", doors: ["route"],
    words: { vi: "Cấp lại mật khẩu lần đầu", en: "Give a new first password" },
    input: Officer.ResetPassword, refusals: ["NotFound", "OfficerClosed", "AccountState"]
  }),
  "officer.change-password": procedure({
    subject: "officer", duty: "keep-own-account", event: "officer.password-changed", doors: ["route"],
    words: { vi: "Đổi mật khẩu của mình", en: "Change one's own password" },
    input: Officer.ChangePassword, refusals: ["AccountState", "PasswordWrong", "PasswordRepeated"]
  }),
  "delegation.make": procedure({
    subject: "delegation", duty: "delegate-duties", event: "delegation.made", doors: ["route"],
    words: { vi: "Ủy quyền", en: "Delegate duties" },
    input: Delegation.MakeDelegation, refusals: ["NotFound", "OfficerClosed", "DelegationUnusable"]
  }),
  "delegation.revoke": procedure({
    subject: "delegation", duty: "delegate-duties", event: "delegation.revoked", doors: ["route"],
    words: { vi: "Thu hồi ủy quyền", en: "Revoke a delegation" },
    input: Delegation.RevokeDelegation, refusals: ["NotFound", "DelegationOver"]
  }),
  "duty.fulfil": procedure({
    subject: "duty", duty: "answer-for-site", event: "duty.fulfilled", doors: ["route"],
    words: { vi: "Ghi nhận đã làm nhiệm vụ định kỳ", en: "Record a dated duty as done" },
    input: DatedDuty.FulfilDuty, refusals: ["NotFound", "DutyState"]
  }),
  "duty.excuse": procedure({
    subject: "duty", duty: "oversee-duties", event: "duty.excused", doors: ["route"],
    words: { vi: "Miễn một nhiệm vụ định kỳ", en: "Excuse a dated duty" },
    input: DatedDuty.ExcuseDuty, refusals: ["NotFound", "DutyState"]
  }),
  "duty.reopen": procedure({
    subject: "duty", duty: "oversee-duties", event: "duty.reopened", doors: ["route"],
    words: { vi: "Mở lại một nhiệm vụ định kỳ", en: "Open a dated duty again" },
    input: DatedDuty.ReopenDuty, refusals: ["NotFound", "DutyState"]
  }),
  "directory.issue": procedure({
    subject: "directory", duty: "keep-directory", event: "directory.issued", doors: ["route"],
    words: { vi: "Phát hành danh bạ cán bộ kỹ thuật", en: "Issue the directory of technical officers" },
    input: IssueDirectory, refusals: ["DirectoryUnchanged"]
  }),
  "directory.acknowledge": procedure({
    subject: "directory", duty: "acknowledge-directory", event: "directory.acknowledged", doors: ["route"],
    words: { vi: "Xác nhận đã nhận danh bạ", en: "Acknowledge the directory" },
    input: AcknowledgeDirectory, refusals: ["NotFound", "AlreadyAcknowledged"]
  }),
  "meeting.publish": procedure({
    subject: "meeting", duty: "arrange-meetings", event: "meeting.published", doors: ["route"],
    words: { vi: "Công khai hoặc không công khai nội dung cuộc họp", en: "Make what a meeting is about public, or not" },
    input: PublishMeeting, refusals: ["NotFound", "MeetingState"]
  }),
  "provision.amend": procedure({
    subject: "provision", duty: "keep-regulation", event: "provision.amended", doors: ["route"],
    words: { vi: "Sửa giá trị áp dụng", en: "Amend a provision" },
    input: AmendAtOnce, refusals: ["ProvisionValue"]
  }),
  "regulation.amend": procedure({
    subject: "regulation", duty: "keep-regulation", event: "regulation.amended", doors: ["route"],
    words: { vi: "Ký thay đổi các giá trị của quy chế", en: "Sign a change of the regulation's values" },
    input: AmendRegulation, refusals: ["EffectiveTooEarly", "ProvisionValue", "NothingChanges", "RegulationChanged"]
  }),
  "regulation.set-holidays": procedure({
    subject: "regulation", duty: "keep-regulation", event: "regulation.holidays-set", doors: ["route"],
    words: { vi: "Sửa bảng ngày nghỉ, ngày làm bù của năm", en: "Set a year's holidays and make-up days" },
    input: SetHolidays, refusals: ["DayLines", "NothingChanges"]
  }),
  "regulation.write-article": procedure({
    subject: "regulation", duty: "keep-regulation", event: "regulation.article-written", doors: ["route"],
    words: { vi: "Nhập nguyên văn điều", en: "Type in an article's text" },
    input: WriteArticle, refusals: ["NotFound", "EffectiveTooEarly", "NothingChanges"]
  }),
  "regulation.replace": procedure({
    subject: "regulation", duty: "keep-regulation", event: "regulation.replaced", doors: ["route"],
    words: { vi: "Thay thế quy chế bằng quyết định mới", en: "Replace the instrument by a new one" },
    input: ReplaceInstrument, refusals: ["EffectiveTooEarly", "InstrumentKnown"]
  })
} as const

export type Procedures = typeof procedures
export type ProcedureName = keyof Procedures
export type InputOf<Name extends ProcedureName> = Procedures[Name]["input"]["Type"]

/** The articles a procedure is done under: those of its duty. */
export const articlesOf = (name: ProcedureName): ReadonlyArray<ArticleKey> => duties[procedures[name].duty].articles

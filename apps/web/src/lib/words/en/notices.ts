import type { notices as source } from "../vi/notices.ts"

export const notices: typeof source = {
  title: "Notices",
  bell: (unread) => unread === 0 ? "Notices, none unread" : `Notices, ${unread} unread`,
  empty: "No notices yet",
  emptyHint: "Decisions, changes of schedule and due checks that concern your duties appear here.",
  allRead: "All read",
  allReadHint: "No unread notices are left.",
  showAll: "Show all",
  showUnread: "Unread only",
  readAll: "Mark all as read",
  read: "Mark as read",
  isUnread: "Unread",
  unreadCount: (count) => `${count} unread ${count === 1 ? "notice" : "notices"}`,
  older: "Earlier notices",
  open: "Open",
  mail: {
    off: "The platform has no mail server yet",
    muted: "Not e-mailed, as chosen",
    "no-address": "Not e-mailed: the directory has no address",
    waiting: "E-mail waits to be sent",
    sending: "E-mail is being sent",
    sent: "E-mail sent",
    undeliverable: "E-mail could not be delivered",
    uncertain: "Unknown whether the e-mail arrived"
  },
  settings: {
    title: "How you are told",
    serverUnset: "The province has set no mail server: notices appear here only, no e-mail is sent.",
    noAddress: "The directory has no e-mail address of yours. The administrator adds it there.",
    goesTo: (address) => `E-mails go to ${address}.`,
    language: "Language of e-mails",
    languages: { vi: "Tiếng Việt", en: "English" },
    kinds: "E-mail me about",
    owed: "Your duty needs it; always on",
    save: "Save",
    saved: "Saved how you are told"
  }
}

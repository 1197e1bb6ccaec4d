import type { shell as source } from "../vi/shell.ts"

export const shell: typeof source = {
  product: "Điểm Cầu",
  skip: "Skip to the main content",
  menu: "Menu",
  language: "Language",
  switchTo: { vi: "Tiếng Việt", en: "English" },
  serverTime: "Server time",
  signOut: "Sign out",
  account: (name) => `Account: ${name}`,
  duties: "Duties held",
  pretend: (province) => `This is a pretend province: ${province}. Its sites, officers and devices do not exist.`,
  lab: "Open the simulation's console",
  loading: "Loading",
  stillLoading: "Still loading",
  offline: "The centre can not be reached. Actions pause; what was typed is kept.",
  asOf: (time) => `Data as of ${time}.`,
  opening: "The new page opens by itself when the centre is back.",
  stay: "Stay on this page",
  replaced: "This browser has just signed in with another account. This page receives no new data.",
  reload: "Load again with that account",
  waiting: (count) => `(${count} waiting)`,
  awayTitle: "The centre can not be reached",
  awayText: "The page opens by itself when the line is back. What was typed is kept on this device. If it lasts, call the centre's technical desk.",
  awayRetry: "Try again now",
  theme: { title: "Theme", system: "System", light: "Light", dark: "Dark" },
  search: {
    open: "Search",
    title: "Quick search",
    field: "Search meetings, registrations, papers, sites, officers, endpoints, articles, pages",
    hint: "Accents are optional. Opens with / or Ctrl-K.",
    kinds: {
      page: "Page", site: "Site", meeting: "Meeting", registration: "Registration", series: "Series", officer: "Officer", endpoint: "Endpoint", article: "Regulation", unit: "Unit", room: "Room", line: "Line", template: "Template", paper: "Meeting paper", maintenance: "Maintenance", "article-text": "Text of the regulation"
    },
    occupied: "Occupied",
    none: (query) => `No match for "${query}". Accents are optional.`,
    found: (count) => `${count} ${count === 1 ? "result" : "results"}`,
    loading: "Loading the lists"
  },
  roles: {
    registrant: "Registrant",
    approver: "Approver",
    operator: "Operator",
    technician: "Technical officer",
    leader: "Leader",
    administrator: "Administrator"
  },
  nav: {
    desk: "Today's work",
    registrations: "Registrations",
    myRegistrations: "My registrations",
    approvals: "To approve",
    meetings: "Schedule",
    timeline: "Timeline",
    sites: "Sites",
    endpoints: "Endpoints",
    regulation: "Regulation",
    responsibilities: "Responsibilities",
    journal: "Journal",
    officers: "Officers",
    duties: "Duties",
    maintenance: "Maintenance",
    delegations: "Delegation"
  },
  signIn: {
    title: "Sign in",
    account: "Account",
    password: "Password",
    submit: "Sign in",
    working: "Signing in",
    show: "Show the password",
    demoTitle: "Demo accounts",
    demoHint: "The pretend province has one account for each duty. Choose a row to enter at once.",
    otherDemos: (count) => `${count} other accounts of the sites`,
    ended: "Session ended. Sign in to go on; your work is kept.",
    insecureTitle: "No signing in over this connection",
    insecureWhy: "This page was opened with http://, which is not encrypted: a password or a session could be read on the way. That is why no password is asked for here.",
    insecureWays: [
      "Ask the administrator for the address that begins with https:// and open that one.",
      "On the server itself: open http://127.0.0.1.",
      "Administrators: name a certificate in DIEMCAU_TLS_CERT and DIEMCAU_TLS_KEY, or the proxy that speaks HTTPS in DIEMCAU_TRUSTED_PROXY; to try things out, start with npm start -- --lan."
    ],
    needAccount: "Enter the account",
    needPassword: "Enter the password"
  }
}

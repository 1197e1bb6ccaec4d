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
  offline: "Offline. Actions that need the centre are paused; what you typed is kept.",
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
    sites: "Sites",
    endpoints: "Endpoints",
    regulation: "Regulation",
    responsibilities: "Responsibilities",
    journal: "Journal"
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
    needAccount: "Enter the account",
    needPassword: "Enter the password"
  }
}

import type { approvalChain as source } from "../vi/approvalChain.ts"

export const approvalChain: typeof source = {
  tab: "Approval",
  title: "Chains of approval by level of meeting",
  intro: "A meeting of each level goes through its steps in order; the last step approves and books. Registrations sent before keep the steps of then.",
  assumed: "No source fixes levels of meetings or these steps; this is the assumption to begin with: one step, approved by the focal body.",
  setBy: (version, who, when) => `Setting ${version}, ${who}, ${when}`,
  level: "Level of the meeting",
  levelHint: "Chooses the steps of approval. The levels' names are an assumption, for the province to decide.",
  noLevel: "None named",
  levels: { central: "The Centre with the province", province: "The province", department: "A department", commune: "A commune", none: "No level named" },
  stepOf: (n) => `Step ${n}`,
  nameVi: "Name of the step in Vietnamese",
  nameEn: "Name of the step",
  unit: "Unit that decides",
  focal: "The focal body",
  unitOf: (name, approvers) => approvers === 0 ? `${name} (has no approver)` : name,
  days: "Working days",
  daysHint: "Empty: until the answer is due",
  add: "Add a step",
  addTo: (level) => `Add a step for ${level}`,
  remove: "Remove",
  removeOf: (n, level) => `Remove step ${n} of ${level}`,
  up: (n, level) => `Move step ${n} of ${level} up`,
  copy: "Use these steps for every level",
  copyOf: (level) => `Use the steps of ${level} for every level`,
  save: "Save the chains",
  saved: "Chains of approval set",
  unchanged: "Nothing has changed",
  faults: {
    "unit-unknown": "There is no such unit", "unit-closed": "This unit is closed, or is going to be; choose its successor",
    "no-approver": "Nobody approves at this step; nobody would decide on registrations"
  },
  deadline: (days) => days === null ? "until the answer is due" : `${days} working days`,
  priority: "Order of priority where two meetings want the same sites"
}

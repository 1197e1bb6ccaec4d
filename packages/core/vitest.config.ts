import { packageTests } from "../../tooling/vitest.ts"

export default packageTests({ timeZones: ["Asia/Ho_Chi_Minh", "America/St_Johns"] })

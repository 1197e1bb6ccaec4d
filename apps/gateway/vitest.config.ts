import { packageTests } from "../../tooling/vitest.ts"

export default packageTests({ exclude: ["src/**/*.janus.test.ts"], workers: 2 })

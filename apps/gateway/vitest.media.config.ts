import { mediaTests } from "../../tooling/vitest.ts"

export default mediaTests(["src/**/*.janus.test.ts"])

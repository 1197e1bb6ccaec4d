const words = {
  vi: {
    title: "Bàn điều khiển mô phỏng", intro: "Chọn một tình huống, xem nền tảng xử lý. 28 thiết bị ở đây là giả lập trên cổng mạng thật; nền tảng coi chúng là thiết bị thật.",
    scenes: "Tình huống", story: "Sẽ thấy gì", look: "Xem ở đâu", expected: "Nền tảng phải làm gì", start: "Bắt đầu", reset: "Đặt lại",
    startOf: (scene) => `Bắt đầu tình huống ${scene}`,
    resetHint: "Đặt lại: gỡ mọi sự cố, hủy những gì cán bộ diễn tập đã làm trên nền tảng.",
    onlyFaults: "Không biết nền tảng ở đâu: tình huống chỉ gây sự cố trên thiết bị.",
    asRole: (role) => `bằng tài khoản ${role}`,
    states: { empty: "Chưa có tình huống nào", playing: "Đang diễn ra", played: "Đã diễn xong", failed: "Dừng vì có lỗi", resetting: "Đang đặt lại" },
    timeline: "Diễn biến", timelineEmpty: "Chưa có gì xảy ra. Bắt đầu một tình huống, hoặc gây sự cố ở một điểm cầu.",
    kinds: { scene: "Tình huống", step: "Bước", stage: "Thiết bị", trouble: "Lỗi" },
    changes: {
      "power-lost": () => "Mất điện hoặc mất đường truyền", "power-back": () => "Có điện trở lại",
      "fault-given": (fault) => `Gây sự cố "${fault}"`, "fault-lifted": (fault) => `Hết sự cố "${fault}"`,
      joined: (conference) => `Vào hội nghị ${conference}`, left: (conference) => `Rời hội nghị ${conference}`, muted: () => "Tắt micro", opened: () => "Mở micro"
    },
    more: (count) => `và ${count} điểm cầu khác`,
    conferences: "Trên tổng đài", nobody: "Không có hội nghị nào.", participants: (n) => `${n} điểm cầu`,
    codecs: "Thiết bị tại điểm cầu", codecsHint: "Chọn một điểm cầu để gây sự cố hoặc bấm nút trong phòng. Dùng phím mũi tên để đi giữa các điểm cầu.",
    filters: { all: "Tất cả", call: "Trong hội nghị", idle: "Rỗi", off: "Mất điện", faulty: "Có sự cố" },
    codecStates: { call: "Trong hội nghị", idle: "Rỗi", off: "Mất điện" }, nothingShown: "Không có điểm cầu nào ở trạng thái này.",
    muted: "tắt micro", open: "mở micro", faults: "Sự cố", room: "Trong phòng", mute: "Bấm nút micro", hangUp: "Bấm ngắt cuộc gọi",
    commands: "Lệnh vừa nhận", noCommands: "Chưa nhận lệnh nào.", choose: "Chưa chọn điểm cầu.", device: (model, port) => `${model}, cổng ${port}`,
    lost: "Mất kết nối với bàn điều khiển mô phỏng. Đang nối lại.", silent: "Bàn điều khiển mô phỏng không trả lời. Chạy lại npm start rồi thử lại.",
    problems: { resetting: "Đang đặt lại tình huống trước. Chờ vài giây rồi bấm lại." }, unknownProblem: (code) => `Không làm được (${code}). Tải lại trang rồi thử lại.`,
    roles: { registrant: "Người đăng ký", approver: "Người phê duyệt", operator: "Vận hành", technician: "Cán bộ kỹ thuật", leader: "Lãnh đạo", administrator: "Quản trị" },
    faultNames: {
      "power-cut": "Mất điện", "no-camera": "Không có camera", "no-microphone": "Không có micro", "not-registered": "Không đăng ký được",
      "wrong-password": "Sai mật khẩu", "host-key-changed": "Đổi khóa SSH", "drops-call": "Rớt cuộc gọi một lần", slow: "Trả lời chậm"
    },
    newWindow: "mở ở trang khác"
  },
  en: {
    title: "Simulation desk", intro: "Choose a scene and watch the platform deal with it. The 28 codecs here are pretend ones on real network ports; the platform takes them for real.",
    scenes: "Scenes", story: "What will be seen", look: "Where to look", expected: "What the platform is expected to do", start: "Start", reset: "Reset",
    startOf: (scene) => `Start the scene ${scene}`,
    resetHint: "Reset lifts every fault and takes back what the scene's officials did on the platform.",
    onlyFaults: "The lab does not know where the platform is: scenes only give faults to codecs.",
    asRole: (role) => `as ${role}`,
    states: { empty: "No scene is on", playing: "Playing", played: "Played", failed: "Stopped by an error", resetting: "Resetting" },
    timeline: "What happened", timelineEmpty: "Nothing yet. Start a scene, or give a site a fault.",
    kinds: { scene: "Scene", step: "Step", stage: "Codec", trouble: "Error" },
    changes: {
      "power-lost": () => "Lost power or line", "power-back": () => "Power is back",
      "fault-given": (fault) => `Fault given: ${fault}`, "fault-lifted": (fault) => `Fault lifted: ${fault}`,
      joined: (conference) => `Joined conference ${conference}`, left: (conference) => `Left conference ${conference}`, muted: () => "Muted", opened: () => "Microphone opened"
    },
    more: (count) => `and ${count} more sites`,
    conferences: "On the switchboard", nobody: "No conference.", participants: (n) => `${n} ${n === 1 ? "site" : "sites"}`,
    codecs: "Codecs at the sites", codecsHint: "Choose a site to give it a fault or to press a button in its room. The arrow keys move between sites.",
    filters: { all: "All", call: "In a conference", idle: "Idle", off: "No power", faulty: "With a fault" },
    codecStates: { call: "In a conference", idle: "Idle", off: "No power" }, nothingShown: "No site is in this state.",
    muted: "muted", open: "microphone open", faults: "Faults", room: "In the room", mute: "Press mute", hangUp: "Press hang up",
    commands: "Last commands", noCommands: "No command yet.", choose: "No site chosen.", device: (model, port) => `${model}, port ${port}`,
    lost: "The lab does not answer. Connecting again.", silent: "The lab does not answer. Run npm start again, then retry.",
    problems: { resetting: "The scene before is still being reset. Wait a few seconds and press again." }, unknownProblem: (code) => `That did not work (${code}). Load the page again and retry.`,
    roles: { registrant: "Registrant", approver: "Approver", operator: "Operator", technician: "Technician", leader: "Leader", administrator: "Administrator" },
    faultNames: {
      "power-cut": "Power cut", "no-camera": "No camera", "no-microphone": "No microphone", "not-registered": "Not registered",
      "wrong-password": "Wrong password", "host-key-changed": "New SSH host key", "drops-call": "Drops one call", slow: "Slow answers"
    },
    newWindow: "opens another page"
  }
}

let language = localStorage.getItem("lab-language") === "en" ? "en" : "vi"
export const currentLanguage = () => language
export const speak = (wanted) => {
  language = wanted === "en" ? "en" : "vi"
  localStorage.setItem("lab-language", language)
}
/** The words of the chosen language. */
export const say = () => words[language]

let sites = new Map()
/** As the platform names its sites; until it does, a site goes by its code. */
export const nameSites = (named) => { sites = new Map(named.map((site) => [site.code, site])) }
export const siteName = (code) => {
  const site = sites.get(code)
  return site === undefined ? code : language === "en" ? site.nameEn ?? site.name : site.name
}

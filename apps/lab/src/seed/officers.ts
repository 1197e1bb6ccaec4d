import type { Role } from "@diemcau/core/Officer"
import { focalBodyCode } from "@diemcau/gateway/seed/Province"

/** An invented person. Phones lie in 0900 000 xxx and e-mails under .example, so that nobody real is called or written to. */
export interface InventedOfficer {
  readonly account: string
  readonly name: string
  readonly position: string
  /** Code of the body the officer belongs to. */
  readonly unit: string
  readonly roles: ReadonlyArray<Role>
  /** Codes of the sites whose room the officer runs. */
  readonly sites: ReadonlyArray<string>
}

/** One account for each role but the technician's, which every site has. */
const leading: ReadonlyArray<InventedOfficer> = [
  { account: "dang-ky", name: "Trần Thị Thu Hà", position: "Chuyên viên Phòng Tổng hợp", unit: "vp-ubnd", roles: ["registrant"], sites: [] },
  { account: "phe-duyet", name: "Hoàng Văn Thái", position: "Phó Giám đốc Sở", unit: focalBodyCode, roles: ["approver"], sites: [] },
  { account: "dieu-hanh", name: "Lê Minh Quân", position: "Trưởng phòng Công nghệ thông tin", unit: focalBodyCode, roles: ["operator"], sites: [] },
  { account: "lanh-dao", name: "Nguyễn Đình Phúc", position: "Chánh Văn phòng", unit: "vp-ubnd", roles: ["leader"], sites: [] },
  { account: "quan-tri", name: "Vũ Ngọc Lan", position: "Quản trị hệ thống", unit: focalBodyCode, roles: ["administrator"], sites: [] }
]

const technicianNames: Readonly<Record<string, string>> = {
  "vp-tinh-uy": "Nguyễn Văn An", "vp-hdnd": "Trần Quốc Bình", "vp-ubnd": "Lê Thị Cẩm", "so-noi-vu": "Phạm Đức Duy",
  "so-tu-phap": "Hoàng Thị Giang", "so-khdt": "Vũ Mạnh Hải", "so-tai-chinh": "Đặng Thị Hạnh", "so-cong-thuong": "Bùi Quang Hiếu",
  "so-nnptnt": "Ma Văn Hùng", "so-gtvt": "Nông Thị Hương", "so-xay-dung": "Đỗ Tuấn Khanh", "so-tnmt": "Lý Văn Kiên",
  "so-tttt": "Ngô Thị Lan", "so-ldtbxh": "Dương Văn Lâm", "so-vhttdl": "Triệu Thị Linh", "so-khcn": "Phan Hữu Long",
  "so-gddt": "Quan Văn Minh", "so-y-te": "Chu Thị Nga", "thanh-tra": "Hà Trọng Nghĩa", "so-ngoai-vu": "Lương Thị Ngọc",
  "ban-dan-toc": "Bàn Văn Phú", "tp-tuyen-quang": "Đinh Thị Phượng", "na-hang": "Hoàng Văn Quý", "lam-binh": "Nguyễn Thị Sen",
  "chiem-hoa": "Ma Đình Sơn", "ham-yen": "Trần Thị Thanh", "yen-son": "Lê Văn Tùng", "son-duong": "Phạm Thị Yến"
}

const technicians: ReadonlyArray<InventedOfficer> = Object.entries(technicianNames).map(([site, name]) => ({
  account: `ky-thuat.${site}`, name, position: "Cán bộ phụ trách kỹ thuật", unit: site, roles: ["technician"], sites: [site]
}))

/** The technician whose account demonstrates the role. */
const exemplary = "ky-thuat.so-tai-chinh"

/** Everybody in the pretend province; the first six show one role each. */
export const officers: ReadonlyArray<InventedOfficer> = [
  ...leading,
  ...technicians.filter(({ account }) => account === exemplary),
  ...technicians.filter(({ account }) => account !== exemplary)
]

/** The 26 systems of work that the five first documents tell of, each with a title. Numbers are names: tests and reports use them. */
export const systems = {
  "SYS-01": "Organisation registry",
  "SYS-02": "Area registry",
  "SYS-03": "People, posts, delegation",
  "SYS-04": "Programme, project, phase, model",
  "SYS-05": "Agreement",
  "SYS-06": "Community work cycle",
  "SYS-07": "Indicator framework",
  "SYS-08": "Activity",
  "SYS-09": "Attendance and quantities",
  "SYS-10": "Committees and working groups",
  "SYS-11": "Provincial action plan",
  "SYS-12": "Funder's annual plan",
  "SYS-13": "Family assembly to policy proposals",
  "SYS-14": "Case conference",
  "SYS-15": "Missions of local governments",
  "SYS-16": "Lessons, knowledge, scaling out",
  "SYS-17": "Training cohorts",
  "SYS-18": "Cooperation portfolio",
  "SYS-19": "Target groups",
  "SYS-20": "Funding and sponsorship",
  "SYS-21": "Law and policy basis",
  "SYS-22": "Situation data",
  "SYS-23": "Service facilities",
  "SYS-24": "Communication",
  "SYS-25": "Source and provenance",
  "SYS-26": "Thai time and numbers",
} as const;

export type SystemId = keyof typeof systems;

export const systemIds = Object.keys(systems) as readonly SystemId[];

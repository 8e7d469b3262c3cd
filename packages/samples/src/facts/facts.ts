import type { SystemId } from "./systems.js";

/** What one numbered group of facts says, and the systems of work it tells of. */
export interface Fact {
  readonly states: string;
  readonly systems: readonly SystemId[];
}

/**
 * The 57 numbered groups of facts of the five first documents: S0 Phayao, S1 Maha Sarakham, S2 Nakhon Si Thammarat, S3
 * Songkhla, S4 the cooperation of the ministry and the fund. The numbers are handles: a test names the group it is about, and
 * every group must be held by a record.
 */
export const facts = {
  "S0.1": {
    states: "the source: a news site of the public relations office of region 3, with its address",
    systems: ["SYS-25"],
  },
  "S0.2": {
    states: "published on 19 July 2019 at 11:35:17; the day of the event is not stated",
    systems: ["SYS-25", "SYS-26"],
  },
  "S0.3": {
    states: "credits: reporter, editor, desk; read 284 times",
    systems: ["SYS-25"],
  },
  "S0.4": {
    states: "the publisher's contact, with a misprinted postcode, and who runs the site",
    systems: ["SYS-01", "SYS-25"],
  },
  "S0.5": {
    states: "the text: debris of the page, a headline printed three times, an obsolete letter, odd spacing",
    systems: ["SYS-25"],
  },
  "S0.6": {
    states: "four organisations and what each does: co-organiser, network, funder; one of them under two names",
    systems: ["SYS-01", "SYS-08", "SYS-20"],
  },
  "S0.7": {
    states: "six partners that were there, in a list that says it is not complete",
    systems: ["SYS-01", "SYS-08", "SYS-23", "SYS-25"],
  },
  "S0.8": {
    states: "the venue is a cooperative: an organisation that is a place",
    systems: ["SYS-01", "SYS-08"],
  },
  "S0.9": {
    states: "the project, and the forum under it: provincial, the first of its series",
    systems: ["SYS-04", "SYS-08"],
  },
  "S0.10": {
    states: "three purposes of the forum; no chair is stated",
    systems: ["SYS-08"],
  },
  "S0.11": {
    states: "four items of the agenda, of which the fourth is the agreement",
    systems: ["SYS-08", "SYS-22"],
  },
  "S0.12": {
    states: "ten model sub-districts, exactly; more than 70 people",
    systems: ["SYS-08", "SYS-09"],
  },
  "S0.13": {
    states: "one province and ten sub-districts, by bare names",
    systems: ["SYS-02"],
  },
  "S0.14": {
    states: "names borne by an area and by a local government; codes that were changed",
    systems: ["SYS-01", "SYS-02"],
  },
  "S0.15": {
    states: "the agreement: ten areas with one institute as hub, in four issues that are a cycle of work",
    systems: ["SYS-05", "SYS-06", "SYS-10", "SYS-11", "SYS-22"],
  },
  "S0.16": {
    states: "its term: from now until late August 2020, the first phase",
    systems: ["SYS-04", "SYS-05", "SYS-06", "SYS-26"],
  },
  "S0.17": {
    states: "the umbrella programme and its three models; 11 pilot provinces became 7 model provinces",
    systems: ["SYS-02", "SYS-04"],
  },
  "S0.18": {
    states: "the seven model provinces; “6 provinces” is seven without one; “ปี 2562” is of no stated kind",
    systems: ["SYS-02", "SYS-09", "SYS-26"],
  },
  "S0.19": {
    states: "an indicator framework of three components, with no measure and no value",
    systems: ["SYS-07"],
  },
  "S0.20": {
    states: "a community working group, one in each sub-district by implication",
    systems: ["SYS-10"],
  },
  "S1.1": {
    states: "the source: no address, no byline, no publisher",
    systems: ["SYS-25"],
  },
  "S1.2": {
    states: "6 February 2024 at 13:00, in room 409 on floor 4 of the provincial hall",
    systems: ["SYS-02", "SYS-08", "SYS-26"],
  },
  "S1.3": {
    states: "a coordination meeting, chaired by the governor",
    systems: ["SYS-03", "SYS-08"],
  },
  "S1.4": {
    states: "the provincial officer delegates a social development worker, who attends",
    systems: ["SYS-03"],
  },
  "S1.5": {
    states: "the fund and its section; partners and local governments named only as classes",
    systems: ["SYS-01", "SYS-10"],
  },
  "S1.6": {
    states: "four dimensions of well-being; the concept of an ecosystem of child-rearing",
    systems: ["SYS-07", "SYS-16"],
  },
  "S1.7": {
    states: "seven target groups, and what they are to be able to claim",
    systems: ["SYS-19"],
  },
  "S1.8": {
    states: "the plan of fiscal year 2567, which builds on an earlier one; “ปี 2566” is of no stated kind",
    systems: ["SYS-12", "SYS-26"],
  },
  "S1.9": {
    states: "approaches, model areas, and tested knowledge carried on by three channels",
    systems: ["SYS-02", "SYS-12", "SYS-16"],
  },
  "S1.10": {
    states: "a project that is never named, its mission and its goal",
    systems: ["SYS-04"],
  },
  "S2.1": {
    states: "the source, and a second report of the same event; image numbers and share counters are debris",
    systems: ["SYS-25"],
  },
  "S2.2": {
    states: "19 December 2019, which is of fiscal year 2563; a hotel in the province",
    systems: ["SYS-02", "SYS-08", "SYS-26"],
  },
  "S2.3": {
    states: "a provincial seminar that draws lessons, with a title of its own; attendance not stated",
    systems: ["SYS-08"],
  },
  "S2.4": {
    states: "the vice governor opens it and speaks: two roles of one post",
    systems: ["SYS-03", "SYS-08"],
  },
  "S2.5": {
    states: "hosts: a sub-committee of two names and three organisations, together a working network",
    systems: ["SYS-01", "SYS-10"],
  },
  "S2.6": {
    states: "a sponsor whose name is misprinted",
    systems: ["SYS-01", "SYS-20", "SYS-25"],
  },
  "S2.7": {
    states: "three purposes; for practitioners; innovations and concepts are shown",
    systems: ["SYS-08", "SYS-16", "SYS-19"],
  },
  "S2.8": {
    states: "the project before it, in 8 areas without names, from January 2018 to December 2019",
    systems: ["SYS-02", "SYS-04", "SYS-09", "SYS-15", "SYS-26"],
  },
  "S2.9": {
    states: "six missions: mechanisms, positive communication, youth leaders, case conference, local media, linkage",
    systems: ["SYS-10", "SYS-14", "SYS-15", "SYS-24"],
  },
  "S2.10": {
    states: "a finding: who leads differs by area; other networks are active too",
    systems: ["SYS-15", "SYS-16"],
  },
  "S2.11": {
    states: "a policy: plan, budget, monitor, evaluate; the lessons can be scaled out",
    systems: ["SYS-10", "SYS-11", "SYS-16", "SYS-25"],
  },
  "S3.1": {
    states: "the source: the provincial public relations office, with debris and runs of blanks",
    systems: ["SYS-01", "SYS-25"],
  },
  "S3.2": {
    states: "16 March 2020 at 14:00, in the meeting room of a provincial office",
    systems: ["SYS-02", "SYS-10", "SYS-26"],
  },
  "S3.3": {
    states: "meeting 1/2563 of a sub-committee; the chair of the day is not the chair of the body",
    systems: ["SYS-03", "SYS-09", "SYS-10"],
  },
  "S3.4": {
    states: "a cabinet resolution, a regulation cited without its beginning, an act, and national policies",
    systems: ["SYS-21"],
  },
  "S3.5": {
    states: "five functions of the sub-committee",
    systems: ["SYS-10", "SYS-22"],
  },
  "S3.6": {
    states: "a plan of 2563 to 2565 in five strategies, of which only the guideline is considered",
    systems: ["SYS-11", "SYS-24", "SYS-26"],
  },
  "S3.7": {
    states: "five emphases of the plan: networks, tools, data among them",
    systems: ["SYS-11", "SYS-16", "SYS-22"],
  },
  "S3.8": {
    states: "a provincial family assembly, asked for by a department, planned, to end in policy proposals",
    systems: ["SYS-03", "SYS-10", "SYS-13"],
  },
  "S4.1": {
    states: "the source was taken over from another site; no date; debris of the page",
    systems: ["SYS-25"],
  },
  "S4.2": {
    states: "the seventh conference of a series, in two languages; who chaired and who came",
    systems: ["SYS-03", "SYS-08"],
  },
  "S4.3": {
    states: "a memorandum of 2 November 2010, which is B.E. 2553 and fiscal year 2554",
    systems: ["SYS-01", "SYS-05", "SYS-26"],
  },
  "S4.4": {
    states: "cooperation at two levels, with a mechanism of its own",
    systems: ["SYS-05", "SYS-18"],
  },
  "S4.5": {
    states: "a course: 4 cohorts and 160 people in all, with no number for each cohort",
    systems: ["SYS-09", "SYS-17"],
  },
  "S4.6": {
    states: "three fields of work, said to be examples, with their projects, facilities and target groups",
    systems: ["SYS-04", "SYS-14", "SYS-18", "SYS-19", "SYS-23"],
  },
  "S4.7": {
    states: "the next phase: the province as the centre",
    systems: ["SYS-04", "SYS-18"],
  },
  "S4.8": {
    states: "the facts are what the permanent secretary said",
    systems: ["SYS-25"],
  },
} as const satisfies Readonly<Record<string, Fact>>;

export type FactId = keyof typeof facts;

export const factIds = Object.keys(facts) as readonly FactId[];

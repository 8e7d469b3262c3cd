export { knowledgeKinds, knowledgeStates, lessonKinds, reachKinds, scaleOutChannels } from "./codelists.js";
export { type KnowledgeSet, knowledgeLifecycle, knowledgeSet, knowledgeSetSchema } from "./knowledge-set.js";
export { type Lesson, lesson, lessonSchema } from "./lesson.js";
export { type ScaleOut, scaleOutSchema } from "./scale-out.js";

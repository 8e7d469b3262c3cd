export { FileUpload, type FileUploadProps } from "./FileUpload.js";
export type { ShrinkOptions } from "./shrinkImage.js";
export type { StoredFile, Upload, UploadFile, UploadStatus } from "./uploadFile.js";

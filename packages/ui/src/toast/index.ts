export { ToastProvider, type ToastProviderProps, type Toasts, useToast } from "./ToastProvider.js";
export type { ToastMessage } from "./toastQueue.js";

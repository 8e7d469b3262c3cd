// A dialog locks the scrolling of the page behind it with a <style> element. The page's security policy lets only those in
// that carry the nonce the server gave this page; the library that makes it (get-nonce) looks for the nonce here.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });

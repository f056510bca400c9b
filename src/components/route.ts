/** A way to go somewhere: an address to show, and the step itself. Made by the app; screens only pass it to links. */
export type Route = { readonly href: string; readonly follow: () => void };

import { getContext, setContext } from 'svelte';

import type { Route } from './route';

/** Goes to a view; `replace` for what should not fill the history (the next mark). */
export type Go = (route: Route, replace?: boolean) => void;

const key = Symbol('go');
export const offerGo = (go: Go): void => void setContext(key, go);
export const useGo = (): Go => getContext<Go>(key);

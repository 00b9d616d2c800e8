import type * as real from 'obsidian';

const PHONE_WIDTH = 700;

function agent(): string {
  return typeof navigator === 'undefined' ? '' : navigator.userAgent;
}

function isNarrow(): boolean {
  return typeof window !== 'undefined' && window.innerWidth < PHONE_WIDTH;
}

/**
 * What the page runs on. A window under 700 pixels counts as a phone, so that the phone layout can be tried on a desk.
 */
export const Platform: typeof real.Platform = {
  get isDesktop() {
    return !isNarrow();
  },
  get isMobile() {
    return isNarrow();
  },
  isDesktopApp: false,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  get isPhone() {
    return isNarrow();
  },
  isTablet: false,
  get isMacOS() {
    return /Mac/.test(agent());
  },
  get isWin() {
    return /Windows/.test(agent());
  },
  get isLinux() {
    return /Linux/.test(agent()) && !/Android/.test(agent());
  },
  get isSafari() {
    return /Safari/.test(agent()) && !/Chrom/.test(agent());
  },
  resourcePathPrefix: '/',
};

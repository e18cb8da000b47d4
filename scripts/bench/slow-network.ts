/** A slow phone connection, as Lighthouse throttles it: 1.6 Mbit/s down, 150 ms there and back. */
export const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

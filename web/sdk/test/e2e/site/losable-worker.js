// The package's worker with a way to destroy its GPU device from outside.
import "/sdk/dist/worker.js";

const requestDevice = GPUAdapter.prototype.requestDevice;
GPUAdapter.prototype.requestDevice = async function (...options) {
  const device = await requestDevice.apply(this, options);
  new BroadcastChannel("destroy-device").onmessage = () => device.destroy();
  return device;
};

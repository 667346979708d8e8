// The set-up finds or installs the browsers itself (see scripts/setup.mjs).
module.exports = { skipDownload: true };

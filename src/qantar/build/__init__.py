"""A study becomes a folder that can be published: check, key, staging, swap, manifest, verify."""

/** What `concentric init` writes and the documentation shows. */
export const workflow = `name: Concentric

on: pull_request

permissions: {}

concurrency:
  group: concentric-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write
      checks: write
      statuses: write
    steps:
      - uses: OWNER/concentric@FULL_COMMIT_SHA
`;

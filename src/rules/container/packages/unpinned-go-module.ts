import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'go installs a module in whatever version there is',
  severity: 'low',
  confidence: 'medium',
  why: 'Whoever takes over the module puts a program of their choice into the next build without a change to review.',
  fix: 'Name the version, `go install example.com/tool@v1.2.3`, or list the tool in `go.mod`.',
  references: ['https://go.dev/ref/mod#go-install'],
  equivalents: ['hadolint:DL3062'],

  *check(instruction) {
    const found = unpinnedPackages(instruction, ['go'], ({ source, isPinned }) => {
      return source === 'registry' && !isPinned;
    });
    for (const { message, operation } of found) yield instruction.violation(message, operation.command);
  },

  examples: {
    bad: [
      'FROM golang:1.26\nRUN go install example.com/tool@latest #!\nRUN GOBIN=/usr/bin go get -u example.com/tool && \\ #!\n    go install example.com/other@main #!\nRUN go run example.com/tool/cmd/gen@latest #!\n',
    ],
    good: [
      'FROM golang:1.26\nRUN go install example.com/tool@v1.2.3 && go install example.com/other@$VERSION\nRUN go install ./cmd/... && go get -d ./... && go mod download && go build -o /app . && go run main.go\n',
    ],
  },
});

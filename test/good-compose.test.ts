import { expect, test } from 'vitest';
import { inspectFile } from '../src/inspect/inspect-file.ts';
import { ruleSet } from '../src/inspect/rule-set.ts';
import { rules } from '../src/rules/registry.generated.ts';

const digest = '0123456789abcdef'.repeat(4);

const file = `x-service: &service
  user: "10001:10001"
  read_only: true
  restart: unless-stopped
  pids_limit: 100
  cap_drop: [ALL]
  security_opt: ["no-new-privileges:true"]
  deploy:
    resources:
      limits:
        cpus: "0.5"
        memory: 256M
        pids: 100

name: shop

services:
  db:
    <<: *service
    image: postgres:17.2@sha256:${digest}
    volumes:
      - db:/var/lib/postgresql/data
    secrets:
      - db-password
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db-password
    networks:
      - back
    healthcheck:
      test: ["CMD", "pg_isready"]
  web:
    <<: *service
    image: nginxinc/nginx-unprivileged:1.29@sha256:${digest}
    depends_on:
      - db
    volumes:
      - ./nginx.conf:/etc/nginx/nginx.conf:ro
    ports:
      - "127.0.0.1:8080:8080"
    networks:
      - back
      - front
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:8080"]
    tmpfs:
      - /tmp:noexec,nosuid

networks:
  back:
    internal: true
  front: {}

volumes:
  db: {}

secrets:
  db-password:
    environment: DB_PASSWORD
`;

test('a careful Compose file has no finding, and no rule of taste objects to it', () => {
  const { findings, faults } = inspectFile('compose.yaml', file, ruleSet(rules));

  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect(faults).toEqual([]);
});

import { random, type Random } from './random.ts';

type Write = (name: string, chance: Random) => string;

/** Path → text of `count` Dockerfiles with about 0.8 kB each; the same for the same seed. */
export function generateDockerfiles(count: number, seed: number): ReadonlyMap<string, string> {
  const chance = random(seed);
  const writers: readonly [Write, ...Write[]] = [nodeImage, pythonImage, goImage, javaImage];
  return new Map(
    Array.from({ length: count }, (_, number) => {
      const name = `service-${number}`;
      return [`apps/${name}/Dockerfile`, chance.pick(writers)(name, chance)];
    }),
  );
}

function nodeImage(name: string, chance: Random): string {
  return `# syntax=docker/dockerfile:1
ARG NODE=24.${chance.integer(0, 20)}
FROM node:\${NODE}-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci \\
    && npm cache clean --force
COPY . .
ENV NODE_ENV=production LOG_LEVEL=${chance.pick(['info', 'debug'])}
RUN npm run build && npm prune --omit=dev

FROM node:\${NODE}-slim
RUN groupadd --gid 10001 app && useradd --uid 10001 --gid app --create-home app
WORKDIR /app
COPY --from=build --chown=app:app /src/dist ./dist
COPY --from=build --chown=app:app /src/node_modules ./node_modules
${chance.chance(80) ? 'USER 10001' : '# runs as root'}
EXPOSE ${chance.integer(3000, 9000)}
LABEL org.opencontainers.image.title=${name}
HEALTHCHECK CMD node dist/health.js
CMD ["node", "dist/main.js"]
`;
}

function pythonImage(name: string, chance: Random): string {
  return `FROM python:3.${chance.integer(11, 14)}-slim-bookworm
ENV PYTHONUNBUFFERED=1 \\
    PIP_NO_CACHE_DIR=${chance.integer(0, 1)}
# The client of the database is built from source.
RUN apt-get update \\
    && apt-get install -y ${chance.chance(70) ? '--no-install-recommends ' : ''}\\
       build-essential \\
       curl=7.88.* \\
       libpq-dev \\
    && rm -rf /var/lib/apt/lists/*
WORKDIR /srv/${name}
COPY requirements.txt .
RUN pip install --upgrade pip && pip install -r requirements.txt
RUN curl -fsSL https://example.com/tool-${chance.integer(1, 99)}.tar.gz -o /tmp/tool.tar.gz \\
    && echo "$TOOL_SUM  /tmp/tool.tar.gz" | sha256sum -c - \\
    && tar -xzf /tmp/tool.tar.gz -C /usr/local/bin \\
    && rm /tmp/tool.tar.gz
COPY . .
RUN adduser --system --no-create-home app && chown -R app /srv/${name}
USER app
EXPOSE 8000
CMD gunicorn --bind 0.0.0.0:8000 --workers ${chance.integer(2, 8)} app:main
`;
}

function goImage(name: string, chance: Random): string {
  return `FROM golang:1.${chance.integer(22, 26)}-alpine AS build
RUN apk add --no-cache git make
WORKDIR /go/src/${name}
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -ldflags "-s -w" -o /out/${name} ./cmd/${name}

FROM alpine:3.${chance.integer(19, 23)}
RUN apk add ${chance.chance(60) ? '--no-cache ' : ''}ca-certificates tzdata && \\
    if [ ! -e /etc/nsswitch.conf ]; then echo 'hosts: files dns' > /etc/nsswitch.conf; fi && \\
    for folder in /data /config; do mkdir -p "$folder"; done
COPY --from=build /out/${name} /usr/local/bin/${name}
VOLUME /data
EXPOSE 80 443/tcp
ENTRYPOINT ["/usr/local/bin/${name}"]
CMD ["serve", "--port", "80"]
`;
}

function javaImage(name: string, chance: Random): string {
  return `FROM maven:3.9-eclipse-temurin-${chance.pick(['17', '21', '25'])} AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B dependency:go-offline
ADD src src
RUN mvn -B package -DskipTests

FROM eclipse-temurin:21-jre
ARG VERSION=${chance.integer(1, 20)}.0
ENV JAVA_OPTS="-Xmx${chance.integer(1, 8)}g" DB_PASSWORD=${chance.chance(10) ? 'changeme' : '""'}
RUN <<EOF
set -e
wget -O /tmp/agent.jar https://example.com/agent-$VERSION.jar
mv /tmp/agent.jar /opt/agent.jar
EOF
COPY --from=build /build/target/${name}.jar /opt/app.jar
MAINTAINER team@example.com
EXPOSE 8080
ENTRYPOINT java $JAVA_OPTS -javaagent:/opt/agent.jar -jar /opt/app.jar
`;
}

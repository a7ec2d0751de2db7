import { isPlain } from '../../../analysis/trust/download.ts';
import { fetchedBy } from '../../../analysis/trust/fetched.ts';
import { plainSources } from '../../../analysis/trust/plain-source.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'Something is downloaded over a connection that anybody on the way can change',
  severity: 'medium',
  why: 'Everybody between the build and the server, such as a Wi-Fi, a proxy or a provider, puts files, packages or keys of their choice into the image.',
  fix: 'Write `https://`; where the server has none, compare a checksum that stands in the Dockerfile.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  equivalents: [],

  *check(stage) {
    for (const { instruction, download, use, isVerified } of fetchedBy(stage)) {
      // What is run or unpacked is a finding of its own.
      if (isVerified || use !== 'kept') continue;
      const url = download.urls.find(({ text }) => isPlain(text));
      if (url !== undefined)
        yield instruction.violation(`${download.command.program} downloads over an open connection`, url);
    }
    for (const instruction of stage.instructions) {
      for (const { message, at } of plainSources(instruction)) yield instruction.violation(message, at);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN curl -o /etc/a.conf http://example.com/a.conf #!\nRUN curl http://example.com/key.asc | apt-key add - #!\nRUN true && \\\n    git clone http://example.com/a.git #!\nRUN git clone git://example.com/a #!\nRUN rpm --import http://example.com/key #!\n',
      'FROM python:3.14\nRUN pip install -i http://pypi.example/simple flask #!\nENV PIP_INDEX_URL=http://pypi.example/simple #!\nRUN npm config set registry http://npm.example/ #!\nRUN gem install --source http://gems.example rails #!\nADD http://example.com/a.txt /a.txt #!\n',
    ],
    good: [
      'FROM debian:12\nRUN curl -o /etc/a.conf https://example.com/a.conf && git clone https://example.com/a.git\nRUN curl -O http://example.com/a.txt && echo "00 a.txt" | sha256sum -c\nRUN curl -d x http://localhost:9200/a && pip install -i http://localhost:3141/simple flask\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d http://example.com/a.txt /a.txt\n',
      'FROM debian:12\nRUN echo "deb http://deb.debian.org/debian bookworm main" > /etc/apt/sources.list && apt-get update\nHEALTHCHECK CMD curl -f http://web:8080/\n',
    ],
  },
});

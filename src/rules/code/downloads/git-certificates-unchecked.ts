import { settingsOf } from '../../../analysis/trust/configured.ts';
import { statedVariables } from '../../../analysis/trust/stated-variable.ts';
import { isOff } from '../../../analysis/trust/switch-value.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['*'], {
  summary: 'git does not check whom it gets code from',
  severity: 'high',
  why: 'Whoever stands between the build and the server puts code of their choice into what is built, and reads the credentials of git.',
  fix: 'Remove the setting; name the certificate of your own authority in `GIT_SSL_CAINFO` or `http.sslCAInfo`.',
  references: ['https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify'],
  equivalents: ['checkov:CKV2_DOCKER_14'],

  *check(instruction) {
    for (const { name, at } of statedVariables(instruction)) {
      // Git asks whether the variable is there, not what it says.
      if (name === 'GIT_SSL_NO_VERIFY')
        yield instruction.violation(
          'GIT_SSL_NO_VERIFY switches the check of certificates off, whatever its value',
          at,
        );
    }
    for (const command of instruction.shell?.commands ?? []) {
      if (
        settingsOf(command).some(({ key, value }) => /^http\.(?:.*\.)?sslverify$/i.test(key) && isOff(value))
      )
        yield instruction.violation('git does not check the certificate of the server', command);
    }
    for (const { path, span } of writtenLines(
      instruction,
      /(?:^|\/)(?:\.?gitconfig|\.git\/config)$/,
      setting,
    ))
      yield instruction.violation(`"${path}" tells git not to check certificates`, { span });
  },

  examples: {
    bad: [
      'FROM debian:12\nENV GIT_SSL_NO_VERIFY=1 #!\nARG GIT_SSL_NO_VERIFY=false #!\nRUN export GIT_SSL_NO_VERIFY=true; \\ #!\n    git clone https://example.com/a\nRUN GIT_SSL_NO_VERIFY=1 git clone https://example.com/a #!\n',
      'FROM debian:12\nRUN git config --global http.sslVerify false #!\nRUN git -c http.sslVerify=0 clone https://example.com/a #!\nRUN git config --system http.https://example.com.sslverify no #!\n',
    ],
    good: [
      'FROM debian:12\nARG GIT_SSL_NO_VERIFY\nENV GIT_SSL_CAINFO=/ca.pem\nRUN git config --global http.sslVerify true && git config --get http.sslVerify\nRUN git commit --no-verify -m GIT_SSL_NO_VERIFY=1\n',
    ],
  },
});

const setting = /^\s*sslverify\s*=\s*(?:false|0|no|off)\b/i;

/**
 * When the makers of images stop mending their flaws for nothing: Debian with its long-term support, Ubuntu without the
 * one that costs money. From the release pages of the projects and endoflife.date; what ended by November 2026.
 */
export interface Product {
  readonly title: string;
  /** Full names of its images. */
  readonly images: RegExp;
  /** `version month` of what has ended. What is older than the oldest has ended too, within a major version as well. */
  readonly ended: string;
  /** Versions between those that ended are supported for longer. */
  readonly hasGaps?: boolean;
  /** Names of versions in tags. */
  readonly codenames?: Readonly<Record<string, string>>;
}

export const debian: Product = {
  title: 'Debian',
  images: /^docker\.io\/library\/debian$/,
  ended: '11 2026-08, 10 2024-06, 9 2022-06, 8 2020-06, 7 2018-05',
  codenames: { bullseye: '11', buster: '10', stretch: '9', jessie: '8', wheezy: '7', squeeze: '6' },
};

export const ubuntu: Product = {
  title: 'Ubuntu',
  images: /^docker\.io\/library\/ubuntu$/,
  hasGaps: true,
  ended:
    '25.10 2026-07, 25.04 2026-01, 24.10 2025-07, 23.10 2024-07, 23.04 2024-01, 22.10 2023-07, 21.10 2022-07, 21.04 2022-01, 20.10 2021-07, 20.04 2025-05, 19.10 2020-07, 19.04 2020-01, 18.10 2019-07, 18.04 2023-05, 17.10 2018-07, 17.04 2018-01, 16.10 2017-07, 16.04 2021-04, 15.10 2016-07, 15.04 2016-02, 14.10 2015-07, 14.04 2019-04, 12.04 2017-04',
  codenames: {
    questing: '25.10',
    plucky: '25.04',
    oracular: '24.10',
    mantic: '23.10',
    lunar: '23.04',
    kinetic: '22.10',
    impish: '21.10',
    hirsute: '21.04',
    groovy: '20.10',
    focal: '20.04',
    eoan: '19.10',
    disco: '19.04',
    cosmic: '18.10',
    bionic: '18.04',
    artful: '17.10',
    zesty: '17.04',
    yakkety: '16.10',
    xenial: '16.04',
    trusty: '14.04',
    precise: '12.04',
  },
};

export const alpine: Product = {
  title: 'Alpine Linux',
  images: /^docker\.io\/library\/alpine$/,
  ended:
    '3.21 2026-11, 3.20 2026-04, 3.19 2025-11, 3.18 2025-05, 3.17 2024-11, 3.16 2024-05, 3.15 2023-11, 3.14 2023-05, 3.13 2022-11, 3.12 2022-05, 3.11 2021-11, 3.10 2021-05, 3.9 2020-11, 3.8 2020-05, 3.7 2019-11, 3.6 2019-05, 2 2015-11',
};

export const products: readonly Product[] = [
  debian,
  ubuntu,
  alpine,
  {
    title: 'Fedora',
    images: /^(?:docker\.io\/library|quay\.io\/fedora|registry\.fedoraproject\.org)\/fedora(?:-minimal)?$/,
    ended:
      '42 2026-05, 41 2025-12, 40 2025-05, 39 2024-11, 38 2024-05, 37 2023-12, 36 2023-05, 35 2022-12, 34 2022-06',
  },
  {
    title: 'CentOS Stream',
    images: /^quay\.io\/centos\/centos$/,
    ended: '8 2024-05, 7 2024-06',
    codenames: { stream8: '8', centos7: '7', centos8: '8' },
  },
  {
    title: 'Amazon Linux',
    images: /^(?:docker\.io\/library|public\.ecr\.aws\/amazonlinux)\/amazonlinux$/,
    ended: '2018 2023-12, 2017 2023-12, 2016 2023-12, 2 2026-06, 1 2023-12',
  },
  { title: 'Oracle Linux', images: /^docker\.io\/library\/oraclelinux$/, ended: '7 2024-12, 6 2021-03' },
  {
    title: 'openSUSE Leap',
    images: /^(?:docker\.io|registry\.opensuse\.org)\/opensuse\/leap$/,
    ended:
      '42 2019-06, 15.6 2026-04, 15.5 2024-12, 15.4 2023-12, 15.3 2022-12, 15.2 2022-01, 15.1 2021-02, 15.0 2019-12',
  },
  {
    title: 'Node.js',
    images: /^(?:docker\.io\/library|docker\.io\/cimg)\/node$/,
    ended:
      '25 2026-06, 23 2025-06, 21 2024-06, 20 2026-04, 19 2023-06, 18 2025-04, 17 2022-06, 16 2023-09, 15 2021-06, 14 2023-04, 13 2020-06, 12 2022-04, 11 2019-06, 10 2021-04, 9 2018-06, 8 2019-12, 7 2017-06, 6 2019-04',
    codenames: {
      argon: '4',
      boron: '6',
      carbon: '8',
      dubnium: '10',
      erbium: '12',
      fermium: '14',
      gallium: '16',
      hydrogen: '18',
      iron: '20',
    },
  },
  {
    title: 'Python',
    images: /^(?:docker\.io\/library|docker\.io\/cimg)\/python$/,
    ended:
      '3.10 2026-10, 3.9 2025-10, 3.8 2024-10, 3.7 2023-06, 3.6 2021-12, 3.5 2020-09, 3.4 2019-03, 3.3 2017-09, 2 2020-01',
  },
  {
    title: 'Go',
    images: /^docker\.io\/(?:library\/golang|cimg\/go)$/,
    ended:
      '1.25 2026-08, 1.24 2026-02, 1.23 2025-08, 1.22 2025-02, 1.21 2024-08, 1.20 2024-02, 1.19 2023-08, 1.18 2023-02, 1.17 2022-08, 1.16 2022-03',
  },
  {
    title: 'Ruby',
    images: /^docker\.io\/(?:library|cimg)\/ruby$/,
    ended: '3.2 2026-03, 3.1 2025-03, 3.0 2024-04, 2.7 2023-03, 2.6 2022-04, 2.5 2021-04, 2 2023-03',
  },
  {
    title: 'PHP',
    images: /^docker\.io\/(?:library|cimg)\/php$/,
    ended:
      '8.1 2025-12, 8.0 2023-11, 7.4 2022-11, 7.3 2021-12, 7.2 2020-11, 7.1 2019-12, 7.0 2019-01, 7 2022-11, 5 2018-12',
  },
  {
    title: 'Java',
    images: /^docker\.io\/library\/(?:eclipse-temurin|amazoncorretto|sapmachine)$/,
    ended: '24 2025-09, 23 2025-03, 22 2024-09, 20 2023-09, 19 2023-03, 18 2022-09, 16 2021-09, 15 2021-03',
  },
  {
    title: '.NET',
    images: /^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|monitor)$/,
    ended: '9.0 2026-11, 8.0 2026-11, 7.0 2024-05, 6.0 2024-11, 5.0 2022-05, 3.1 2022-12, 2.1 2021-08',
  },
  {
    title: 'PostgreSQL',
    images: /^docker\.io\/(?:library\/postgres|postgis\/postgis|timescale\/timescaledb)$/,
    ended: '14 2026-11, 13 2025-11, 12 2024-11, 11 2023-11, 10 2022-11, 9 2021-11',
  },
  {
    title: 'MySQL',
    images: /^docker\.io\/(?:library\/mysql|mysql\/mysql-server)$/,
    ended:
      '9.4 2025-10, 9.3 2025-07, 9.2 2025-04, 9.1 2025-01, 9.0 2024-10, 8.3 2024-04, 8.2 2024-01, 8.1 2023-10, 8.0 2026-04, 5 2023-10',
  },
  {
    title: 'MariaDB',
    images: /^docker\.io\/library\/mariadb$/,
    ended:
      '11.7 2025-05, 11.6 2025-02, 11.5 2024-11, 11.3 2024-05, 11.2 2024-11, 11.1 2024-08, 11.0 2024-06, 10.10 2023-11, 10.9 2023-08, 10.8 2023-05, 10.7 2023-02, 10.6 2026-07, 10.5 2025-06, 10.4 2024-06, 10.3 2023-05, 10.2 2022-05, 5 2020-04',
  },
  {
    title: 'Redis',
    images: /^docker\.io\/library\/redis$/,
    ended: '7.0 2024-07, 6.0 2022-05, 5 2022-04, 4 2020-04',
  },
  {
    title: 'nginx',
    images: /^docker\.io\/(?:library\/nginx|nginxinc\/nginx-unprivileged)$/,
    ended: '1.27 2025-04, 1.26 2025-04, 0 2013-04',
  },
  { title: 'Apache httpd', images: /^docker\.io\/library\/httpd$/, ended: '2.2 2017-07' },
  {
    title: 'MongoDB',
    images: /^docker\.io\/library\/mongo$/,
    ended: '6 2025-07, 5 2024-10, 4.4 2024-02, 4.2 2023-04, 4.0 2022-04, 4 2024-02, 3 2021-04',
  },
  {
    title: 'The Elastic Stack',
    images: /^(?:docker\.io\/library|docker\.elastic\.co\/\w+)\/(?:elasticsearch|kibana|logstash)(?:-oss)?$/,
    ended: '7 2026-01, 6 2022-02, 5 2019-03',
  },
  { title: 'RabbitMQ', images: /^docker\.io\/library\/rabbitmq$/, ended: '4.0 2025-04, 3 2024-09' },
  { title: 'Tomcat', images: /^docker\.io\/library\/tomcat$/, ended: '10.0 2022-10, 8 2024-03, 7 2021-03' },
  { title: 'Traefik', images: /^docker\.io\/library\/traefik$/, ended: '1 2021-12' },
  { title: 'Drupal', images: /^docker\.io\/library\/drupal$/, ended: '9 2023-11, 8 2021-11, 7 2025-01' },
];

/** Names of which no tag is mended any more, and since when. */
export const retired: readonly (readonly [images: RegExp, since: string])[] = [
  [/^docker\.io\/library\/openjdk$/, '2022-07'],
  [/^docker\.io\/library\/adoptopenjdk$|^docker\.io\/adoptopenjdk\//, '2021-07'],
  [/^docker\.io\/library\/java$/, '2016-11'],
  [/^docker\.io\/library\/(?:centos|sl|clefos)$/, '2024-06'],
  [/^docker\.io\/(?:library\/jenkins|jenkinsci\/jenkins)$/, '2018-02'],
  [/^docker\.io\/library\/(?:django|rails)$/, '2016-12'],
  [/^docker\.io\/library\/(?:opensuse|owncloud|piwik)$/, '2018-12'],
  [/^docker\.io\/library\/(?:vault|consul)$/, '2023-06'],
  [/^docker\.io\/library\/nats-streaming$/, '2023-06'],
  [/^docker\.io\/bitnamilegacy\//, '2025-08'],
  [/^docker\.io\/circleci\//, '2021-12'],
  [/^docker\.io\/microsoft\/(?:dotnet|aspnetcore)/, '2019-06'],
  [/^mcr\.microsoft\.com\/dotnet\/core\//, '2022-12'],
  [/^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:ubi7|rhel7)(?:\/|-|$)/, '2024-06'],
  [/^gcr\.io\/kaniko-project\//, '2025-06'],
  [/^k8s\.gcr\.io\//, '2023-04'],
];

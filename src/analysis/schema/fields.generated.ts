// Generated from the packages kubernetes-models and @kubernetes-models/… by `npm run generate`; not edited by hand.

/**
 * Objects with the numbers of their types, an empty line, then the fields of each type. After the name of a field
 * stand `*` for a list and `%` for a mapping, `:N` for the type N of what it holds, `?` for anything.
 */
export const coreTable = `
admissionregistration.k8s.io/v1/MutatingAdmissionPolicy 0
admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding 1
admissionregistration.k8s.io/v1/MutatingWebhookConfiguration 2
admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy 3
admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding 4
admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration 5
admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration 6
admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration 7
apiextensions.k8s.io/v1/CustomResourceDefinition 8
apiextensions.k8s.io/v1beta1/CustomResourceDefinition 9
apiregistration.k8s.io/v1/APIService 10
apiregistration.k8s.io/v1beta1/APIService 10
apps/v1/ControllerRevision 11
apps/v1/DaemonSet 12
apps/v1/Deployment 13
apps/v1/ReplicaSet 14
apps/v1/StatefulSet 15
apps/v1beta1/ControllerRevision 11
apps/v1beta1/Deployment 16
apps/v1beta1/DeploymentRollback 17
apps/v1beta1/Scale 18
apps/v1beta1/StatefulSet 19
apps/v1beta2/ControllerRevision 11
apps/v1beta2/DaemonSet 20
apps/v1beta2/Deployment 13
apps/v1beta2/ReplicaSet 14
apps/v1beta2/Scale 18
apps/v1beta2/StatefulSet 19
authentication.k8s.io/v1/SelfSubjectReview 21
authentication.k8s.io/v1/TokenRequest 22
authentication.k8s.io/v1/TokenReview 23
authentication.k8s.io/v1beta1/TokenReview 23
authorization.k8s.io/v1/LocalSubjectAccessReview 24
authorization.k8s.io/v1/SelfSubjectAccessReview 25
authorization.k8s.io/v1/SelfSubjectRulesReview 26
authorization.k8s.io/v1/SubjectAccessReview 24
authorization.k8s.io/v1beta1/LocalSubjectAccessReview 27
authorization.k8s.io/v1beta1/SelfSubjectAccessReview 28
authorization.k8s.io/v1beta1/SelfSubjectRulesReview 26
authorization.k8s.io/v1beta1/SubjectAccessReview 27
autoscaling/v1/HorizontalPodAutoscaler 29
autoscaling/v1/Scale 18
autoscaling/v2/HorizontalPodAutoscaler 30
autoscaling/v2beta1/HorizontalPodAutoscaler 31
autoscaling/v2beta2/HorizontalPodAutoscaler 32
batch/v1/CronJob 33
batch/v1/Job 34
batch/v1beta1/CronJob 33
certificates.k8s.io/v1/CertificateSigningRequest 35
certificates.k8s.io/v1beta1/CertificateSigningRequest 36
coordination.k8s.io/v1/Lease 37
coordination.k8s.io/v1beta1/Lease 38
discovery.k8s.io/v1/EndpointSlice 39
discovery.k8s.io/v1beta1/EndpointSlice 40
events.k8s.io/v1/Event 41
events.k8s.io/v1beta1/Event 41
extensions/v1beta1/DaemonSet 42
extensions/v1beta1/Deployment 16
extensions/v1beta1/DeploymentRollback 17
extensions/v1beta1/Ingress 43
extensions/v1beta1/NetworkPolicy 44
extensions/v1beta1/PodSecurityPolicy 45
extensions/v1beta1/ReplicaSet 14
extensions/v1beta1/Scale 18
flowcontrol.apiserver.k8s.io/v1/FlowSchema 46
flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration 47
flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema 46
flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration 48
flowcontrol.apiserver.k8s.io/v1beta2/FlowSchema 46
flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfiguration 49
flowcontrol.apiserver.k8s.io/v1beta3/FlowSchema 46
flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfiguration 47
networking.k8s.io/v1/IPAddress 50
networking.k8s.io/v1/Ingress 51
networking.k8s.io/v1/IngressClass 52
networking.k8s.io/v1/NetworkPolicy 53
networking.k8s.io/v1/ServiceCIDR 54
networking.k8s.io/v1beta1/Ingress 43
networking.k8s.io/v1beta1/IngressClass 52
node.k8s.io/v1/RuntimeClass 55
node.k8s.io/v1beta1/RuntimeClass 55
policy/v1/Eviction 56
policy/v1/PodDisruptionBudget 57
policy/v1beta1/Eviction 56
policy/v1beta1/PodDisruptionBudget 58
policy/v1beta1/PodSecurityPolicy 45
rbac.authorization.k8s.io/v1/ClusterRole 59
rbac.authorization.k8s.io/v1/ClusterRoleBinding 60
rbac.authorization.k8s.io/v1/Role 61
rbac.authorization.k8s.io/v1/RoleBinding 60
rbac.authorization.k8s.io/v1beta1/ClusterRole 59
rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding 60
rbac.authorization.k8s.io/v1beta1/Role 61
rbac.authorization.k8s.io/v1beta1/RoleBinding 60
resource.k8s.io/v1/DeviceClass 62
resource.k8s.io/v1/ResourceClaim 63
resource.k8s.io/v1/ResourceClaimTemplate 64
resource.k8s.io/v1/ResourceSlice 65
scheduling.k8s.io/v1/PriorityClass 66
scheduling.k8s.io/v1beta1/PriorityClass 66
storage.k8s.io/v1/CSIDriver 67
storage.k8s.io/v1/CSINode 68
storage.k8s.io/v1/CSIStorageCapacity 69
storage.k8s.io/v1/StorageClass 70
storage.k8s.io/v1/VolumeAttachment 71
storage.k8s.io/v1/VolumeAttributesClass 72
storage.k8s.io/v1beta1/CSIDriver 73
storage.k8s.io/v1beta1/CSINode 68
storage.k8s.io/v1beta1/CSIStorageCapacity 69
storage.k8s.io/v1beta1/StorageClass 70
storage.k8s.io/v1beta1/VolumeAttachment 71
v1/Binding 74
v1/ComponentStatus 75
v1/ConfigMap 76
v1/Endpoints 77
v1/Event 78
v1/LimitRange 79
v1/Namespace 80
v1/Node 81
v1/PersistentVolume 82
v1/PersistentVolumeClaim 83
v1/Pod 84
v1/PodTemplate 85
v1/ReplicationController 86
v1/ResourceQuota 87
v1/Secret 88
v1/Service 89
v1/ServiceAccount 90

apiVersion kind metadata:91 spec:92
apiVersion kind metadata:91 spec:93
apiVersion kind metadata:91 webhooks*:94
apiVersion kind metadata:91 spec:95 status?
apiVersion kind metadata:91 spec:96
apiVersion kind metadata:91 webhooks*:97
apiVersion kind metadata:91 webhooks*:98
apiVersion kind metadata:91 webhooks*:99
apiVersion kind metadata:91 spec:100 status?
apiVersion kind metadata:91 spec:101 status?
apiVersion kind metadata:91 spec:102 status?
apiVersion data? kind metadata:91 revision
apiVersion kind metadata:91 spec:103 status?
apiVersion kind metadata:91 spec:104 status?
apiVersion kind metadata:91 spec:105 status?
apiVersion kind metadata:91 spec:106 status?
apiVersion kind metadata:91 spec:107 status?
apiVersion kind name rollbackTo:108 updatedAnnotations
apiVersion kind metadata:91 spec:109 status?
apiVersion kind metadata:91 spec:110 status?
apiVersion kind metadata:91 spec:111 status?
apiVersion kind metadata:91 status?
apiVersion kind metadata:91 spec:112 status?
apiVersion kind metadata:91 spec:113 status?
apiVersion kind metadata:91 spec:114 status?
apiVersion kind metadata:91 spec:115 status?
apiVersion kind metadata:91 spec:116 status?
apiVersion kind metadata:91 spec:117 status?
apiVersion kind metadata:91 spec:118 status?
apiVersion kind metadata:91 spec:119 status?
apiVersion kind metadata:91 spec:120 status?
apiVersion kind metadata:91 spec:121 status?
apiVersion kind metadata:91 spec:122 status?
apiVersion kind metadata:91 spec:123 status?
apiVersion kind metadata:91 spec:124 status?
apiVersion kind metadata:91 spec:125 status?
apiVersion kind metadata:91 spec:126 status?
apiVersion kind metadata:91 spec:127
apiVersion kind metadata:91 spec:128
addressType apiVersion endpoints*:129 kind metadata:91 ports*:130
addressType apiVersion endpoints*:131 kind metadata:91 ports*:130
action apiVersion deprecatedCount deprecatedFirstTimestamp deprecatedLastTimestamp deprecatedSource:132 eventTime kind metadata:91 note reason regarding:133 related:133 reportingController reportingInstance series:134 type
apiVersion kind metadata:91 spec:135 status?
apiVersion kind metadata:91 spec:136 status?
apiVersion kind metadata:91 spec:137
apiVersion kind metadata:91 spec:138
apiVersion kind metadata:91 spec:139 status?
apiVersion kind metadata:91 spec:140 status?
apiVersion kind metadata:91 spec:141 status?
apiVersion kind metadata:91 spec:142 status?
apiVersion kind metadata:91 spec:143
apiVersion kind metadata:91 spec:144 status?
apiVersion kind metadata:91 spec:145
apiVersion kind metadata:91 spec:146
apiVersion kind metadata:91 spec:147 status?
apiVersion handler kind metadata:91 overhead:148 scheduling:149
apiVersion deleteOptions:150 kind metadata:91
apiVersion kind metadata:91 spec:151 status?
apiVersion kind metadata:91 spec:152 status?
aggregationRule:153 apiVersion kind metadata:91 rules*:154
apiVersion kind metadata:91 roleRef:155 subjects*:156
apiVersion kind metadata:91 rules*:154
apiVersion kind metadata:91 spec:157
apiVersion kind metadata:91 spec:158 status?
apiVersion kind metadata:91 spec:159
apiVersion kind metadata:91 spec:160
apiVersion description globalDefault kind metadata:91 preemptionPolicy value
apiVersion kind metadata:91 spec:161
apiVersion kind metadata:91 spec:162
apiVersion capacity kind maximumVolumeSize metadata:91 nodeTopology:163 storageClassName
allowVolumeExpansion allowedTopologies*:164 apiVersion kind metadata:91 mountOptions parameters provisioner reclaimPolicy volumeBindingMode
apiVersion kind metadata:91 spec:165 status?
apiVersion driverName kind metadata:91 parameters
apiVersion kind metadata:91 spec:166
apiVersion kind metadata:91 target:133
apiVersion conditions*:167 kind metadata:91
apiVersion binaryData data immutable kind metadata:91
apiVersion kind metadata:91 subsets*:168
action apiVersion count eventTime firstTimestamp involvedObject:133 kind lastTimestamp message metadata:91 reason related:133 reportingComponent reportingInstance series:134 source:132 type
apiVersion kind metadata:91 spec:169
apiVersion kind metadata:91 spec:170 status?
apiVersion kind metadata:91 spec:171 status?
apiVersion kind metadata:91 spec:172 status?
apiVersion kind metadata:91 spec:173 status?
apiVersion kind metadata:91 spec:174 status?
apiVersion kind metadata:91 template:175
apiVersion kind metadata:91 spec:176 status?
apiVersion kind metadata:91 spec:177 status?
apiVersion data immutable kind metadata:91 stringData type
apiVersion kind metadata:91 spec:178 status?
apiVersion automountServiceAccountToken imagePullSecrets*:179 kind metadata:91 secrets*:133
annotations creationTimestamp deletionGracePeriodSeconds deletionTimestamp finalizers generateName generation labels managedFields*:180 name namespace ownerReferences*:181 resourceVersion selfLink uid
failurePolicy matchConditions*:182 matchConstraints:183 mutations*:184 paramKind:185 reinvocationPolicy variables*:182
matchResources:183 paramRef:186 policyName
admissionReviewVersions clientConfig:187 failurePolicy matchConditions*:182 matchPolicy name namespaceSelector:163 objectSelector:163 reinvocationPolicy rules*:188 sideEffects timeoutSeconds
auditAnnotations*:189 failurePolicy matchConditions*:182 matchConstraints:183 paramKind:185 validations*:190 variables*:182
matchResources:183 paramRef:186 policyName validationActions
admissionReviewVersions clientConfig:187 failurePolicy matchConditions*:182 matchPolicy name namespaceSelector:163 objectSelector:163 rules*:188 sideEffects timeoutSeconds
admissionReviewVersions clientConfig:187 failurePolicy matchPolicy name namespaceSelector:163 objectSelector:163 reinvocationPolicy rules*:188 sideEffects timeoutSeconds
admissionReviewVersions clientConfig:187 failurePolicy matchPolicy name namespaceSelector:163 objectSelector:163 rules*:188 sideEffects timeoutSeconds
conversion:191 group names:192 preserveUnknownFields scope versions*:193
additionalPrinterColumns*:194 conversion:195 group names:192 preserveUnknownFields scope subresources:196 validation:197 version versions*:198
caBundle group groupPriorityMinimum insecureSkipTLSVerify service:199 version versionPriority
minReadySeconds revisionHistoryLimit selector:163 template:175 updateStrategy:200
minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit selector:163 strategy:200 template:175
minReadySeconds replicas selector:163 template:175
minReadySeconds ordinals:201 persistentVolumeClaimRetentionPolicy:202 podManagementPolicy replicas revisionHistoryLimit selector:163 serviceName template:175 updateStrategy:203 volumeClaimTemplates*:204
minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit rollbackTo:108 selector:163 strategy:200 template:175
revision
replicas
podManagementPolicy replicas revisionHistoryLimit selector:163 serviceName template:175 updateStrategy:205 volumeClaimTemplates*:83
minReadySeconds revisionHistoryLimit selector:163 template:175 updateStrategy:206
audiences boundObjectRef:207 expirationSeconds
audiences token
extra groups nonResourceAttributes:208 resourceAttributes:209 uid user
nonResourceAttributes:208 resourceAttributes:209
namespace
extra group nonResourceAttributes:208 resourceAttributes:210 uid user
nonResourceAttributes:208 resourceAttributes:210
maxReplicas minReplicas scaleTargetRef:211 targetCPUUtilizationPercentage
behavior:212 maxReplicas metrics*:213 minReplicas scaleTargetRef:211
maxReplicas metrics*:214 minReplicas scaleTargetRef:211
behavior:215 maxReplicas metrics*:213 minReplicas scaleTargetRef:211
concurrencyPolicy failedJobsHistoryLimit jobTemplate:216 schedule startingDeadlineSeconds successfulJobsHistoryLimit suspend timeZone
activeDeadlineSeconds backoffLimit backoffLimitPerIndex completionMode completions managedBy manualSelector maxFailedIndexes parallelism podFailurePolicy:217 podReplacementPolicy selector:163 successPolicy:218 suspend template:175 ttlSecondsAfterFinished
expirationSeconds extra groups request signerName uid usages username
extra groups request signerName uid usages username
acquireTime holderIdentity leaseDurationSeconds leaseTransitions preferredHolder renewTime strategy
acquireTime holderIdentity leaseDurationSeconds leaseTransitions renewTime
addresses conditions:219 deprecatedTopology hints:220 hostname nodeName targetRef:133 zone
appProtocol name port protocol
addresses conditions:219 hints:221 hostname nodeName targetRef:133 topology
component host
apiVersion fieldPath kind name namespace resourceVersion uid
count lastObservedTime
minReadySeconds revisionHistoryLimit selector:163 template:175 templateGeneration updateStrategy:206
backend:222 ingressClassName rules*:223 tls*:224
egress*:225 ingress*:226 podSelector:163 policyTypes
allowPrivilegeEscalation allowedCSIDrivers*:179 allowedCapabilities allowedFlexVolumes*:227 allowedHostPaths*:228 allowedProcMountTypes allowedUnsafeSysctls defaultAddCapabilities defaultAllowPrivilegeEscalation forbiddenSysctls fsGroup:229 hostIPC hostNetwork hostPID hostPorts*:230 privileged readOnlyRootFilesystem requiredDropCapabilities runAsGroup:229 runAsUser:229 runtimeClass:231 seLinux:232 supplementalGroups:229 volumes
distinguisherMethod:233 matchingPrecedence priorityLevelConfiguration:179 rules*:234
exempt:235 limited:236 type
limited:237 type
limited:238 type
parentRef:239
defaultBackend:240 ingressClassName rules*:241 tls*:224
controller parameters:242
egress*:243 ingress*:244 podSelector:163 policyTypes
cidrs
podFixed
nodeSelector tolerations*:245
apiVersion dryRun gracePeriodSeconds ignoreStoreReadErrorWithClusterBreakingPotential kind orphanDependents preconditions:246 propagationPolicy
maxUnavailable minAvailable selector:163 unhealthyPodEvictionPolicy
maxUnavailable minAvailable selector:163
clusterRoleSelectors*:163
apiGroups nonResourceURLs resourceNames resources verbs
apiGroup kind name
apiGroup kind name namespace
config*:247 extendedResourceName selectors*:248
devices:249
metadata:91 spec:158
allNodes devices*:250 driver nodeName nodeSelector:251 perDeviceNodeSelection pool:252 sharedCounters*:253
attachRequired fsGroupPolicy nodeAllocatableUpdatePeriodSeconds podInfoOnMount preventPodSchedulingIfMissing requiresRepublish seLinuxMount serviceAccountTokenInSecrets storageCapacity tokenRequests*:254 volumeLifecycleModes
drivers*:255
matchExpressions*:256 matchLabels
matchLabelExpressions*:257
attacher nodeName source:258
attachRequired fsGroupPolicy podInfoOnMount requiresRepublish storageCapacity tokenRequests*:254 volumeLifecycleModes
error message status type
addresses*:259 notReadyAddresses*:259 ports*:130
limits*:260
finalizers
configSource:261 externalID podCIDR podCIDRs providerID taints*:262 unschedulable
accessModes awsElasticBlockStore:263 azureDisk:264 azureFile:265 capacity cephfs:266 cinder:267 claimRef:133 csi:268 fc:269 flexVolume:270 flocker:271 gcePersistentDisk:272 glusterfs:273 hostPath:274 iscsi:275 local:276 mountOptions nfs:277 nodeAffinity:278 persistentVolumeReclaimPolicy photonPersistentDisk:279 portworxVolume:280 quobyte:281 rbd:282 scaleIO:283 storageClassName storageos:284 volumeAttributesClassName volumeMode vsphereVolume:285
accessModes dataSource:155 dataSourceRef:156 resources:286 selector:163 storageClassName volumeAttributesClassName volumeMode volumeName
activeDeadlineSeconds affinity:287 automountServiceAccountToken containers*:288 dnsConfig:289 dnsPolicy enableServiceLinks ephemeralContainers*:290 hostAliases*:291 hostIPC hostNetwork hostPID hostUsers hostname hostnameOverride imagePullSecrets*:179 initContainers*:288 nodeName nodeSelector os:179 overhead preemptionPolicy priority priorityClassName readinessGates*:292 resourceClaims*:293 resources:294 restartPolicy runtimeClassName schedulerName schedulingGates*:179 schedulingGroup:295 securityContext:296 serviceAccount serviceAccountName setHostnameAsFQDN shareProcessNamespace subdomain terminationGracePeriodSeconds tolerations*:245 topologySpreadConstraints*:297 volumes*:298
metadata:91 spec:174
minReadySeconds replicas selector template:175
hard scopeSelector:299 scopes
allocateLoadBalancerNodePorts clusterIP clusterIPs externalIPs externalName externalTrafficPolicy healthCheckNodePort internalTrafficPolicy ipFamilies ipFamilyPolicy loadBalancerClass loadBalancerIP loadBalancerSourceRanges ports*:300 publishNotReadyAddresses selector sessionAffinity sessionAffinityConfig:301 trafficDistribution type
name
apiVersion fieldsType fieldsV1? manager operation subresource time
apiVersion blockOwnerDeletion controller kind name uid
expression name
excludeResourceRules*:302 matchPolicy namespaceSelector:163 objectSelector:163 resourceRules*:302
applyConfiguration:303 jsonPatch:303 patchType
apiVersion kind
name namespace parameterNotFoundAction selector:163
caBundle service:304 url
apiGroups apiVersions operations resources scope
key valueExpression
expression message messageExpression reason
strategy webhook:305
categories kind listKind plural shortNames singular
additionalPrinterColumns*:306 deprecated deprecationWarning name schema:307 selectableFields*:308 served storage subresources:196
JSONPath description format name priority type
conversionReviewVersions strategy webhookClientConfig:187
scale:309 status?
openAPIV3Schema:310
additionalPrinterColumns*:194 deprecated deprecationWarning name schema:197 served storage subresources:196
name namespace port
rollingUpdate:311 type
start
whenDeleted whenScaled
rollingUpdate:312 type
apiVersion kind metadata:91 spec:173 status:313
rollingUpdate:314 type
rollingUpdate:315 type
apiVersion kind name uid
path verb
fieldSelector:316 group labelSelector:316 name namespace resource subresource verb version
group name namespace resource subresource verb version
apiVersion kind name
scaleDown:317 scaleUp:317
containerResource:318 external:319 object:320 pods:319 resource:321 type
containerResource:322 external:323 object:324 pods:325 resource:326 type
scaleDown:327 scaleUp:327
metadata:91 spec:124
rules*:328
rules*:329
ready serving terminating
forNodes*:179 forZones*:179
forZones*:179
resource:155 serviceName servicePort
host http:330
hosts secretName
ports*:331 to*:332
from*:332 ports*:331
driver
pathPrefix readOnly
ranges*:230 rule
max min
allowedRuntimeClassNames defaultRuntimeClassName
rule seLinuxOptions:333
type
nonResourceRules*:334 resourceRules*:335 subjects*:336
lendablePercent nominalConcurrencyShares
borrowingLimitPercent lendablePercent limitResponse:337 nominalConcurrencyShares
assuredConcurrencyShares limitResponse:337
assuredConcurrencyShares borrowingLimitPercent lendablePercent limitResponse:337
group name namespace resource
resource:155 service:338
host http:339
apiGroup kind name namespace scope
ports*:340 to*:332
from*:332 ports*:340
effect key operator tolerationSeconds value
resourceVersion uid
opaque:341
cel:303
config*:342 constraints*:343 requests*:344
allNodes allowMultipleAllocations attributes%:345 bindingConditions bindingFailureConditions bindsToNode capacity%:346 consumesCounters*:347 name nodeAllocatableResourceMappings%:348 nodeName nodeSelector:251 taints*:262
nodeSelectorTerms*:349
generation name resourceSliceCount
counters%:350 name
audience expirationSeconds
allocatable:351 name nodeID topologyKeys
key operator values
key values
inlineVolumeSpec:172 persistentVolumeName
hostname ip nodeName targetRef:133
default defaultRequest max maxLimitRequestRatio min type
configMap:352
effect key timeAdded value
fsType partition readOnly volumeID
cachingMode diskName diskURI fsType kind readOnly
readOnly secretName secretNamespace shareName
monitors path readOnly secretFile secretRef:353 user
fsType readOnly secretRef:353 volumeID
controllerExpandSecretRef:353 controllerPublishSecretRef:353 driver fsType nodeExpandSecretRef:353 nodePublishSecretRef:353 nodeStageSecretRef:353 readOnly volumeAttributes volumeHandle
fsType lun readOnly targetWWNs wwids
driver fsType options readOnly secretRef:353
datasetName datasetUUID
fsType partition pdName readOnly
endpoints endpointsNamespace path readOnly
path type
chapAuthDiscovery chapAuthSession fsType initiatorName iqn iscsiInterface lun portals readOnly secretRef:353 targetPortal
fsType path
path readOnly server
required:251
fsType pdID
fsType readOnly volumeID
group readOnly registry tenant user volume
fsType image keyring monitors pool readOnly secretRef:353 user
fsType gateway protectionDomain readOnly secretRef:353 sslEnabled storageMode storagePool system volumeName
fsType readOnly secretRef:133 volumeName volumeNamespace
fsType storagePolicyID storagePolicyName volumePath
limits requests
nodeAffinity:354 podAffinity:355 podAntiAffinity:355
args command env*:356 envFrom*:357 image imagePullPolicy lifecycle:358 livenessProbe:359 name ports*:360 readinessProbe:359 resizePolicy*:361 resources:294 restartPolicy restartPolicyRules*:362 securityContext:363 startupProbe:359 stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices*:364 volumeMounts*:365 workingDir
nameservers options*:366 searches
args command env*:356 envFrom*:357 image imagePullPolicy lifecycle:358 livenessProbe:359 name ports*:360 readinessProbe:359 resizePolicy*:361 resources:294 restartPolicy restartPolicyRules*:362 securityContext:363 startupProbe:359 stdin stdinOnce targetContainerName terminationMessagePath terminationMessagePolicy tty volumeDevices*:364 volumeMounts*:365 workingDir
hostnames ip
conditionType
name resourceClaimName resourceClaimTemplateName
claims*:367 limits requests
podGroupName
appArmorProfile:368 fsGroup fsGroupChangePolicy runAsGroup runAsNonRoot runAsUser seLinuxChangePolicy seLinuxOptions:333 seccompProfile:368 supplementalGroups supplementalGroupsPolicy sysctls*:366 windowsOptions:369
labelSelector:163 matchLabelKeys maxSkew minDomains nodeAffinityPolicy nodeTaintsPolicy topologyKey whenUnsatisfiable
awsElasticBlockStore:263 azureDisk:264 azureFile:370 cephfs:371 cinder:372 configMap:373 csi:374 downwardAPI:375 emptyDir:376 ephemeral:377 fc:269 flexVolume:378 flocker:271 gcePersistentDisk:272 gitRepo:379 glusterfs:380 hostPath:274 image:381 iscsi:382 name nfs:277 persistentVolumeClaim:383 photonPersistentDisk:279 portworxVolume:280 projected:384 quobyte:281 rbd:385 scaleIO:386 secret:387 storageos:388 vsphereVolume:285
matchExpressions*:389
appProtocol name nodePort port protocol targetPort
clientIP:390
apiGroups apiVersions operations resourceNames resources scope
expression
name namespace path port
clientConfig:187 conversionReviewVersions
description format jsonPath name priority type
openAPIV3Schema:391
jsonPath
labelSelectorPath specReplicasPath statusReplicasPath
$ref $schema additionalItems? additionalProperties? allOf*:310 anyOf*:310 default? definitions%:310 dependencies? description enum? example? exclusiveMaximum exclusiveMinimum externalDocs:392 format id items? maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf not:310 nullable oneOf*:310 pattern patternProperties%:310 properties%:310 required title type uniqueItems x-kubernetes-embedded-resource x-kubernetes-int-or-string x-kubernetes-list-map-keys x-kubernetes-list-type x-kubernetes-map-type x-kubernetes-preserve-unknown-fields
maxSurge maxUnavailable
maxUnavailable partition
accessModes allocatedResourceStatuses allocatedResources capacity conditions*:393 currentVolumeAttributesClassName modifyVolumeStatus:394 phase
partition
maxUnavailable
rawSelector requirements*:256
policies*:395 selectPolicy stabilizationWindowSeconds tolerance
container name target:396
metric:397 target:396
describedObject:211 metric:397 target:396
name target:396
container name targetAverageUtilization targetAverageValue
metricName metricSelector:163 targetAverageValue targetValue
averageValue metricName selector:163 target:211 targetValue
metricName selector:163 targetAverageValue
name targetAverageUtilization targetAverageValue
policies*:395 selectPolicy stabilizationWindowSeconds
action onExitCodes:398 onPodConditions*:399
succeededCount succeededIndexes
paths*:400
port protocol
ipBlock:401 namespaceSelector:163 podSelector:163
level role type user
nonResourceURLs verbs
apiGroups clusterScope namespaces resources verbs
group:179 kind serviceAccount:353 user:179
queuing:402 type
name port:403
paths*:404
endPort port protocol
driver parameters?
opaque:341 requests
distinctAttribute matchAttribute requests
exactly:405 firstAvailable*:406 name
bool bools int ints string strings version versions
requestPolicy:407 value
counterSet counters%:350
allocationMultiplier capacityKey
matchExpressions*:256 matchFields*:256
value
count
kubeletConfigKey name namespace resourceVersion uid
name namespace
preferredDuringSchedulingIgnoredDuringExecution*:408 requiredDuringSchedulingIgnoredDuringExecution:251
preferredDuringSchedulingIgnoredDuringExecution*:409 requiredDuringSchedulingIgnoredDuringExecution*:410
name value valueFrom:411
configMapRef:412 prefix secretRef:412
postStart:413 preStop:413 stopSignal
exec:414 failureThreshold grpc:415 httpGet:416 initialDelaySeconds periodSeconds successThreshold tcpSocket:417 terminationGracePeriodSeconds timeoutSeconds
containerPort hostIP hostPort name protocol
resourceName restartPolicy
action exitCodes:418
allowPrivilegeEscalation appArmorProfile:368 capabilities:419 privileged procMount readOnlyRootFilesystem runAsGroup runAsNonRoot runAsUser seLinuxOptions:333 seccompProfile:368 windowsOptions:369
devicePath name
mountPath mountPropagation name readOnly recursiveReadOnly subPath subPathExpr
name value
name request
localhostProfile type
gmsaCredentialSpec gmsaCredentialSpecName hostProcess runAsUserName
readOnly secretName shareName
monitors path readOnly secretFile secretRef:179 user
fsType readOnly secretRef:179 volumeID
defaultMode items*:420 name optional
driver fsType nodePublishSecretRef:179 readOnly volumeAttributes
defaultMode items*:421
medium sizeLimit
volumeClaimTemplate:422
driver fsType options readOnly secretRef:179
directory repository revision
endpoints path readOnly
pullPolicy reference
chapAuthDiscovery chapAuthSession fsType initiatorName iqn iscsiInterface lun portals readOnly secretRef:179 targetPortal
claimName readOnly
defaultMode sources*:423
fsType image keyring monitors pool readOnly secretRef:179 user
fsType gateway protectionDomain readOnly secretRef:179 sslEnabled storageMode storagePool system volumeName
defaultMode items*:420 optional secretName
fsType readOnly secretRef:179 volumeName volumeNamespace
operator scopeName values
timeoutSeconds
$ref $schema additionalItems? additionalProperties? allOf*:391 anyOf*:391 default? definitions%:391 dependencies? description enum? example? exclusiveMaximum exclusiveMinimum externalDocs:392 format id items? maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf not:391 nullable oneOf*:391 pattern patternProperties%:391 properties%:391 required title type uniqueItems x-kubernetes-embedded-resource x-kubernetes-int-or-string x-kubernetes-list-map-keys x-kubernetes-list-type x-kubernetes-map-type x-kubernetes-preserve-unknown-fields x-kubernetes-validations*:424
description url
lastProbeTime lastTransitionTime message reason status type
status targetVolumeAttributesClassName
periodSeconds type value
averageUtilization averageValue type value
name selector:163
containerName operator values
status type
backend:222 path pathType
cidr except
handSize queueLengthLimit queues
name number
backend:240 path pathType
adminAccess allocationMode capacity:425 count deviceClassName selectors*:248 tolerations*:245
allocationMode capacity:425 count deviceClassName name selectors*:248 tolerations*:245
default validRange:426 validValues
preference:349 weight
podAffinityTerm:410 weight
labelSelector:163 matchLabelKeys mismatchLabelKeys namespaceSelector:163 namespaces topologyKey
configMapKeyRef:427 fieldRef:428 fileKeyRef:429 resourceFieldRef:430 secretKeyRef:427
name optional
exec:414 httpGet:416 sleep:431 tcpSocket:417
command
port service
host httpHeaders*:366 path port scheme
host port
operator values
add drop
key mode path
fieldRef:428 mode path resourceFieldRef:430
metadata:91 spec:173
clusterTrustBundle:432 configMap:433 downwardAPI:434 podCertificate:435 secret:433 serviceAccountToken:436
fieldPath message messageExpression optionalOldSelf reason rule
requests
max min step
key name optional
apiVersion fieldPath
key optional path volumeName
containerName divisor resource
seconds
labelSelector:163 name optional path signerName
items*:420 name optional
items*:421
certificateChainPath credentialBundlePath keyPath keyType maxExpirationSeconds signerName userAnnotations
audience expirationSeconds path
`;

/** The same for the API groups of extensions; `:kN` is the type N of the core. */
export const extensionTables: Readonly<Record<string, string>> = {
  'acme.cert-manager.io': `
acme.cert-manager.io/v1/Challenge 0
acme.cert-manager.io/v1/Order 1

apiVersion kind metadata:k91 spec:2 status?
apiVersion kind metadata:k91 spec:3 status?
authorizationURL dnsName issuerRef:4 key solver:5 token type url wildcard
commonName dnsNames duration ipAddresses issuerRef:4 profile request
group kind name
dns01:6 http01:7 selector:8
acmeDNS:9 akamai:10 azureDNS:11 cloudDNS:12 cloudflare:13 cnameStrategy digitalocean:14 rfc2136:15 route53:16 webhook:17
gatewayHTTPRoute:18 ingress:19
dnsNames dnsZones matchLabels
accountSecretRef:20 host
accessTokenSecretRef:20 clientSecretSecretRef:20 clientTokenSecretRef:20 serviceConsumerDomain
clientID clientSecretSecretRef:20 environment hostedZoneName managedIdentity:21 resourceGroupName subscriptionID tenantID zoneType
hostedZoneName project serviceAccountSecretRef:20
apiKeySecretRef:20 apiTokenSecretRef:20 email
tokenSecretRef:20
nameserver protocol tsigAlgorithm tsigKeyName tsigSecretSecretRef:20
accessKeyID accessKeyIDSecretRef:20 auth:22 hostedZoneID region role secretAccessKeySecretRef:20
config? groupName solverName
labels parentRefs*:23 podTemplate:24 serviceType
class ingressClassName ingressTemplate:25 name podTemplate:24 serviceType
key name
clientID resourceID tenantID
kubernetes:26
group kind name namespace port sectionName
metadata:27 spec:28
metadata:27
serviceAccountRef:29
annotations labels
affinity:k287 imagePullSecrets*:k179 nodeSelector priorityClassName resources:k286 securityContext:30 serviceAccountName tolerations*:k245
audiences name
fsGroup fsGroupChangePolicy runAsGroup runAsNonRoot runAsUser seLinuxOptions:k333 seccompProfile:k368 supplementalGroups sysctls*:k366
`,
  'argoproj.io': `
argoproj.io/v1alpha1/AnalysisRun 0
argoproj.io/v1alpha1/AnalysisTemplate 1
argoproj.io/v1alpha1/AppProject 2
argoproj.io/v1alpha1/Application 3
argoproj.io/v1alpha1/ApplicationSet 4
argoproj.io/v1alpha1/ClusterAnalysisTemplate 1
argoproj.io/v1alpha1/ClusterWorkflowTemplate 5
argoproj.io/v1alpha1/CronWorkflow 6
argoproj.io/v1alpha1/Experiment 7
argoproj.io/v1alpha1/Rollout 8
argoproj.io/v1alpha1/Workflow 9
argoproj.io/v1alpha1/WorkflowArtifactGCTask 10
argoproj.io/v1alpha1/WorkflowEventBinding 11
argoproj.io/v1alpha1/WorkflowTaskResult 12
argoproj.io/v1alpha1/WorkflowTaskSet 13
argoproj.io/v1alpha1/WorkflowTemplate 5

apiVersion kind metadata:k91 spec:14 status?
apiVersion kind metadata:k91 spec:15
apiVersion kind metadata:k91 spec:16 status?
apiVersion kind metadata:k91 operation:17 spec:18 status?
apiVersion kind metadata:k91 spec:19 status?
apiVersion kind metadata:k91 spec:20
apiVersion kind metadata:k91 spec:21 status?
apiVersion kind metadata:k91 spec:22 status?
apiVersion kind metadata:k91 spec:23 status?
apiVersion kind metadata:k91 spec:20 status?
apiVersion kind metadata:k91 spec:24 status?
apiVersion kind metadata:k91 spec:25
apiVersion kind message metadata:k91 outputs:26 phase progress
apiVersion kind metadata:k91 spec:27 status?
args*:28 dryRun*:29 measurementRetention*:30 metrics*:31 terminate ttlStrategy:32
args*:28 dryRun*:29 measurementRetention*:30 metrics*:31 templates*:33
clusterResourceBlacklist*:34 clusterResourceWhitelist*:34 description destinationServiceAccounts*:35 destinations*:36 namespaceResourceBlacklist*:37 namespaceResourceWhitelist*:37 orphanedResources:38 permitOnlyProjectScopedClusters roles*:39 signatureKeys*:40 sourceNamespaces sourceRepos syncWindows*:41
info*:k366 initiatedBy:42 retry:43 sync:44
destination:36 ignoreDifferences*:45 info*:k366 project revisionHistoryLimit source:46 sourceHydrator:47 sources*:46 syncPolicy:48
applyNestedSelectors generators*:49 goTemplate goTemplateOptions ignoreApplicationDifferences*:50 preservedFields:51 strategy:52 syncPolicy:53 template:54 templatePatch
activeDeadlineSeconds affinity:k287 archiveLogs arguments:55 artifactGC:56 artifactRepositoryRef:57 automountServiceAccountToken dnsConfig:k289 dnsPolicy entrypoint executor:58 hooks%:59 hostAliases*:k291 hostNetwork imagePullSecrets*:k179 metrics:60 nodeSelector onExit parallelism podDisruptionBudget:k151 podGC:61 podMetadata:51 podPriorityClassName podSpecPatch priority retryStrategy:62 schedulerName securityContext:k296 serviceAccountName shutdown suspend synchronization:63 templateDefaults:64 templates*:64 tolerations*:k245 ttlStrategy:32 volumeClaimGC:65 volumeClaimTemplates*:k83 volumes*:k298 workflowMetadata:66 workflowTemplateRef:67
concurrencyPolicy failedJobsHistoryLimit schedules startingDeadlineSeconds stopStrategy:k303 successfulJobsHistoryLimit suspend timezone when workflowMetadata:k91 workflowSpec:20
analyses*:68 analysisRunMetadata:51 dryRun*:29 duration measurementRetention*:30 progressDeadlineSeconds scaleDownDelaySeconds templates*:69 terminate
analysis:70 minReadySeconds paused progressDeadlineAbort progressDeadlineSeconds replicas restartAt revisionHistoryLimit rollbackWindow:71 selector:k163 strategy:72 template:k175 workloadRef:73
artifactsByNode%:74
event:75 submit:76
artifacts*:77 exitCode parameters*:78 result
tasks%:64
name value valueFrom:79
metricName
limit metricName
consecutiveErrorLimit consecutiveSuccessLimit count failureCondition failureLimit inconclusiveLimit initialDelay interval name provider:80 successCondition
secondsAfterCompletion secondsAfterFailure secondsAfterSuccess
clusterScope templateName
group kind name
defaultServiceAccount namespace server
name namespace server
group kind
ignore*:34 warn
description groups jwtTokens*:81 name policies
keyID
andOperator applications clusters description duration kind manualSync namespaces schedule timeZone
automated username
backoff:82 limit refresh
autoHealAttemptsCount dryRun manifests prune resources*:83 revision revisions source:46 sources*:46 syncOptions syncStrategy:84
group jqPathExpressions jsonPointers kind managedFieldsManagers name namespace
chart directory:85 helm:86 kustomize:87 name path plugin:88 ref repoURL targetRevision
drySource:89 hydrateTo:90 syncSource:91
automated:92 managedNamespaceMetadata:51 retry:43 syncOptions
clusterDecisionResource:93 clusters:94 git:95 list:96 matrix:97 merge:98 plugin:99 pullRequest:100 scmProvider:101 selector:k163
jqPathExpressions jsonPointers name
annotations labels
deletionOrder rollingSync:102 type
applicationsSync preserveResourcesOnDeletion
metadata:103 spec:18
artifacts*:77 parameters*:78
forceFinalizerRemoval podMetadata:51 podSpecPatch serviceAccountName strategy
configMap key
serviceAccountName
arguments:55 expression template templateRef:104
prometheus*:105
deleteDelayDuration labelSelector:k163 strategy
affinity:106 backoff:107 expression limit retryPolicy
mutexes*:108 semaphores*:109
activeDeadlineSeconds affinity:k287 annotations archiveLocation:110 automountServiceAccountToken container:k288 containerSet:111 daemon dag:112 data:113 executor:58 failFast hostAliases*:k291 http:114 initContainers*:115 inputs:55 memoize:116 metadata:51 metrics:60 name nodeSelector outputs:26 parallelism plugin? podSpecPatch priorityClassName resource:117 retryStrategy:62 schedulerName script:118 securityContext:k296 serviceAccountName sidecars*:115 steps*:119 suspend:120 synchronization:63 timeout tolerations*:k245 volumes*:k298
strategy
annotations labels labelsFrom%:k303
clusterScope name
args*:28 clusterScope name requiredForCompletion templateName
minReadySeconds name replicas selector:k163 service:k179 template:k175
successfulRunHistoryLimit unsuccessfulRunHistoryLimit
revisions
blueGreen:121 canary:122
apiVersion kind name scaleDown
archiveLocation:110 artifacts%:77
selector
arguments:55 metadata:k91 workflowTemplateRef:67
archive:133 archiveLogs artifactGC:134 artifactory:123 azure:124 deleted from fromExpression gcs:125 git:126 globalName hdfs:127 http:128 mode name optional oss:129 path plugin:130 raw:131 recurseMode s3:132 subPath
default description enum globalName name value valueFrom:135
fieldRef:136 secretKeyRef:137
cloudWatch:138 datadog:139 graphite:140 influxdb:141 job:k216 kayenta:142 newRelic:143 plugin? prometheus:144 skywalking:145 wavefront:140 web:146
exp iat id
duration factor maxDuration
group kind name namespace
apply:147 hook?
exclude include jsonnet:148 recurse
apiVersions fileParameters*:149 ignoreMissingValueFiles kubeVersion namespace parameters*:150 passCredentials releaseName skipCrds skipSchemaValidation skipTests valueFiles values valuesObject? version
apiVersions commonAnnotations commonAnnotationsEnvsubst commonLabels components forceCommonAnnotations forceCommonLabels ignoreMissingComponents images kubeVersion labelIncludeTemplates labelWithoutSelector namePrefix nameSuffix namespace patches*:151 replicas*:152 version
env*:k366 name parameters*:153
directory:85 helm:86 kustomize:87 path plugin:88 repoURL targetRevision
targetBranch
path targetBranch
allowEmpty enabled prune selfHeal
configMapRef labelSelector:k163 name requeueAfterSeconds template:54 values
flatList selector:k163 template:54 values
directories*:154 files*:154 pathParamPrefix repoURL requeueAfterSeconds revision template:54 values
elements? elementsYaml template:54
generators*:155 template:54
generators*:155 mergeKeys template:54
configMapRef:k179 input:156 requeueAfterSeconds template:54 values
azuredevops:157 bitbucket:158 bitbucketServer:159 continueOnRepoNotFoundError filters*:160 gitea:161 github:162 gitlab:163 requeueAfterSeconds template:54 values
awsCodeCommit:164 azureDevOps:165 bitbucket:166 bitbucketServer:167 cloneProtocol filters*:168 gitea:169 github:170 gitlab:171 requeueAfterSeconds template:54 values
steps*:172
annotations finalizers labels name namespace
clusterScope name template
counter:k350 gauge:173 help histogram:174 labels*:175 name when
nodeAntiAffinity?
cap duration factor maxDuration
database name namespace
configMapKeyRef:k427 database:176 namespace
archiveLogs artifactory:123 azure:124 gcs:125 git:126 hdfs:127 http:128 oss:129 plugin:130 raw:131 s3:132
containers*:177 retryStrategy:178 volumeMounts*:k365
failFast target tasks*:179
source:180 transformation*:k303
body bodyFrom:181 headers*:182 insecureSkipVerify method successCondition timeoutSeconds url
args command env*:k356 envFrom*:k357 image imagePullPolicy lifecycle:k358 livenessProbe:k359 mirrorVolumeMounts name ports*:k360 readinessProbe:k359 resizePolicy*:k361 resources:k294 restartPolicy restartPolicyRules*:k362 securityContext:k363 startupProbe:k359 stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices*:k364 volumeMounts*:k365 workingDir
cache:183 key maxAge
action failureCondition flags manifest manifestFrom:184 mergeStrategy setOwnerReference successCondition
args command env*:k356 envFrom*:k357 image imagePullPolicy lifecycle:k358 livenessProbe:k359 name ports*:k360 readinessProbe:k359 resizePolicy*:k361 resources:k294 restartPolicy restartPolicyRules*:k362 securityContext:k363 source startupProbe:k359 stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices*:k364 volumeMounts*:k365 workingDir
steps*:185
duration
abortScaleDownDelaySeconds activeMetadata:51 activeService antiAffinity:186 autoPromotionEnabled autoPromotionSeconds maxUnavailable postPromotionAnalysis:187 prePromotionAnalysis:187 previewMetadata:51 previewReplicaCount previewService scaleDownDelayRevisionLimit scaleDownDelaySeconds
abortScaleDownDelaySeconds analysis:188 antiAffinity:186 canaryMetadata:51 canaryService dynamicStableScale maxSurge maxUnavailable minPodsPerReplicaSet pingPong:189 replicaProgressThreshold:190 scaleDownDelayRevisionLimit scaleDownDelaySeconds stableMetadata:51 stableService steps*:191 trafficRouting:192
passwordSecret:k427 url usernameSecret:k427
accountKeySecret:k427 blob container endpoint useSDKCreds
bucket key serviceAccountKeySecret:k427
branch depth disableSubmodules fetch insecureIgnoreHostKey insecureSkipTLS passwordSecret:k427 repo revision singleBranch sshPrivateKeySecret:k427 usernameSecret:k427
addresses dataTransferProtection force hdfsUser krbCCacheSecret:k427 krbConfigConfigMap:k427 krbKeytabSecret:k427 krbRealm krbServicePrincipalName krbUsername path
auth:193 headers*:k366 url
accessKeySecret:k427 bucket createBucketIfNotPresent endpoint key lifecycleRule:194 secretKeySecret:k427 securityToken useSDKCreds
configuration connectionTimeoutSeconds key name
data
accessKeySecret:k427 bucket caSecret:k427 createBucketIfNotPresent:195 encryptionOptions:196 endpoint insecure key region roleARN secretKeySecret:k427 sessionTokenSecret:k427 useSDKCreds
none? tar:197 zip?
podMetadata:51 serviceAccountName strategy
configMapKeyRef:k427 default event expression jqFilter jsonPath parameter path supplied?
fieldPath
key name
interval metricDataQueries*:198
aggregator apiVersion formula interval queries query secretRef:199
address query
profile query
address application canaryConfigName configurationAccountName lookback metricsAccountName scopes*:200 storageAccountName threshold:201
profile query timeout
address authentication:202 headers*:175 insecure query rangeQuery:203 timeout
address interval query
authentication:202 body headers*:175 insecure jsonBody? jsonPath method timeoutSeconds url
force
extVars*:204 libs tlas*:204
name path
forceString name value
options patch path target:205
count name
array map name string
exclude path
clusterDecisionResource:93 clusters:94 git:95 list:96 matrix? merge? plugin:99 pullRequest:100 scmProvider:101 selector:k163
parameters?
api labels organization project repo tokenRef:206
api basicAuth:207 bearerToken:208 owner repo
api basicAuth:207 bearerToken:208 caRef:209 insecure project repo
branchMatch targetBranchMatch titleMatch
api insecure labels owner repo tokenRef:206
api appSecretName labels owner repo tokenRef:206
api caRef:209 insecure labels project pullRequestState tokenRef:206
allBranches region role tagFilters*:175
accessTokenRef:206 allBranches api organization teamProject
allBranches appPasswordRef:206 owner user
allBranches api basicAuth:207 bearerToken:208 caRef:209 insecure project
branchMatch labelMatch pathsDoNotExist pathsExist repositoryMatch
allBranches api insecure owner tokenRef:206
allBranches api appSecretName organization tokenRef:206
allBranches api caRef:209 group includeSharedProjects includeSubgroups insecure tokenRef:206 topic
matchExpressions*:k256 maxUpdate
operation realtime value
buckets value
key value
key
args command dependencies env*:k356 envFrom*:k357 image imagePullPolicy lifecycle:k358 livenessProbe:k359 name ports*:k360 readinessProbe:k359 resizePolicy*:k361 resources:k294 restartPolicy restartPolicyRules*:k362 securityContext:k363 startupProbe:k359 stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices*:k364 volumeMounts*:k365 workingDir
duration retries
arguments:55 continueOn:210 dependencies depends hooks%:59 inline:64 name onExit template templateRef:104 when withItems? withParam withSequence:211
artifactPaths?
bytes
name value valueFrom:212
configMap:k179
artifact:77
arguments:55 continueOn:210 hooks%:59 inline:64 name onExit template templateRef:104 when withItems? withParam withSequence:211
preferredDuringSchedulingIgnoredDuringExecution:213 requiredDuringSchedulingIgnoredDuringExecution?
analysisRunMetadata:51 args*:214 dryRun*:29 measurementRetention*:30 templates*:33
analysisRunMetadata:51 args*:214 dryRun*:29 measurementRetention*:30 startingStep templates*:33
pingService pongService
type value
analysis:187 experiment:215 pause:120 plugin:216 setCanaryScale:217 setHeaderRoute:218 setMirrorRoute:219 setWeight
alb:220 ambassador:221 apisix:222 appMesh:223 istio:224 managedRoutes*:k179 maxTrafficWeight nginx:225 plugins? smi:226 traefik:227
basicAuth:228 clientCert:229 oauth2:230
markDeletionAfterDays markInfrequentAccessAfterDays
objectLocking
enableEncryption kmsEncryptionContext kmsKeyId serverSideCustomerKeySecret:k427
compressionLevel
expression id label metricStat:231 period returnData
name namespaced
controlScope:232 experimentScope:232 name
marginal pass
oauth2:233 sigv4:234
end start step
code name value
annotationSelector group kind labelSelector name namespace version
key secretName
passwordRef:206 username
tokenRef:206
configMapName key
error failed
count end format start
secretKeyRef:k427
weight
name value valueFrom:235
analyses*:236 analysisRunMetadata:51 dryRun*:29 duration scaleDownDelaySeconds templates*:237
config? name
matchTrafficWeight replicas weight
match*:238 name
match*:239 name percentage
annotationPrefix ingress ingresses rootService servicePort stickinessConfig:240
mappings
route:241
virtualNodeGroup:242 virtualService:243
destinationRule:244 virtualService:245 virtualServices*:245
additionalIngressAnnotations annotationPrefix canaryIngressAnnotations stableIngress stableIngresses
rootService trafficSplitName
weightedTraefikServiceName
passwordSecret:k427 usernameSecret:k427
clientCertSecret:k427 clientKeySecret:k427
clientIDSecret:k427 clientSecretSecret:k427 endpointParams*:175 scopes tokenURLSecret:k427
metric:246 period stat unit
end region scope start step
clientId clientSecret scopes tokenUrl
profile region roleArn
fieldRef:136 podTemplateHashValue
args*:214 clusterScope name requiredForCompletion templateName
metadata:51 name replicas selector:k163 service:k179 specRef weight
headerName headerValue:247
headers%:247 method:247 path:247
durationSeconds enabled
name rules
canaryVirtualNodeRef:k179 stableVirtualNodeRef:k179
name routes
additionalSubsetNames canarySubsetName name stableSubsetName
name routes tcpRoutes*:248 tlsRoutes*:249
dimensions*:k366 metricName namespace
exact prefix regex
port
port sniHosts
`,
  'awspca.cert-manager.io': `
awspca.cert-manager.io/v1beta1/AWSPCAClusterIssuer 0
awspca.cert-manager.io/v1beta1/AWSPCAIssuer 0

apiVersion kind metadata:k91 spec:1 status?
arn region role secretRef:2
accessKeyIDSelector:k427 name namespace secretAccessKeySelector:k427
`,
  'bitnami.com': `
bitnami.com/v1alpha1/SealedSecret 0

apiVersion kind metadata:k91 spec:1 status?
data encryptedData template:2
data immutable metadata:k91 type
`,
  'cert-manager.io': `
cert-manager.io/v1/Certificate 0
cert-manager.io/v1/CertificateRequest 1
cert-manager.io/v1/ClusterIssuer 2
cert-manager.io/v1/Issuer 2

apiVersion kind metadata:k91 spec:3 status?
apiVersion kind metadata:k91 spec:4 status?
apiVersion kind metadata:k91 spec? status?
additionalOutputFormats*:k233 commonName dnsNames duration emailAddresses encodeUsagesInRequest ipAddresses isCA issuerRef:5 keystores:6 literalSubject nameConstraints:7 otherNames*:8 privateKey:9 renewBefore renewBeforePercentage revisionHistoryLimit secretName secretTemplate:10 signatureAlgorithm subject:11 uris usages
duration extra groups isCA issuerRef:5 request uid usages username
group kind name
jks:12 pkcs12:13
critical excluded:14 permitted:14
oid utf8Value
algorithm encoding rotationPolicy size
annotations labels
countries localities organizationalUnits organizations postalCodes provinces serialNumber streetAddresses
alias create password passwordSecretRef:15
create password passwordSecretRef:15 profile
dnsDomains emailAddresses ipRanges uriDomains
key name
`,
  'eventing.keda.sh': `
eventing.keda.sh/v1alpha1/CloudEventSource 0
eventing.keda.sh/v1alpha1/ClusterCloudEventSource 0

apiVersion kind metadata:k91 spec:1 status?
authenticationRef:2 clusterName destination:3 eventSubscription:4
kind name
azureEventGridTopic:5 http:6
excludedEventTypes includedEventTypes
endpoint
uri
`,
  'eventing.knative.dev': `
eventing.knative.dev/v1/Broker 0
eventing.knative.dev/v1/Trigger 1
eventing.knative.dev/v1alpha1/EventPolicy 2
eventing.knative.dev/v1alpha1/EventPolicySelector 3
eventing.knative.dev/v1alpha1/EventTransform 4
eventing.knative.dev/v1alpha1/RequestReply 5
eventing.knative.dev/v1beta1/EventType 6
eventing.knative.dev/v1beta2/EventType 6
eventing.knative.dev/v1beta3/EventType 7

apiVersion kind metadata:k91 spec:8 status?
apiVersion kind metadata:k91 spec:9 status?
apiVersion kind metadata:k91 spec:10 status?
apiVersion kind matchExpressions*:k256 matchLabels
apiVersion kind metadata:k91 spec:11 status?
apiVersion kind metadata:k91 spec:12 status?
apiVersion kind metadata:k91 spec:13 status?
apiVersion kind metadata:k91 spec:14 status?
config:15 delivery:16
broker brokerRef:15 delivery:16 filter:17 filters*:18 subscriber:19
filters*:18 from*:20 to*:21
jsonata:k303 reply:22 sink:19
brokerRef:15 correlationAttribute delivery:16 replyAttribute timeout
broker description reference:15 schema schemaData source type
attributes*:23 description reference:15
address apiVersion group kind name namespace
backoffDelay backoffPolicy deadLetterSink:19 format retry retryAfterMax timeout
attributes
all*:18 any*:18 cesql exact not:18 prefix suffix
CACerts audience ref:15 uri
ref:24 sub
ref:k211 selector:3
discard jsonata:k303
name required value
apiVersion kind name namespace
`,
  'extensions.istio.io': `
extensions.istio.io/v1alpha1/WasmPlugin 0

apiVersion kind metadata:k91 spec:1 status?
failStrategy imagePullPolicy imagePullSecret match*:2 phase pluginConfig? pluginName priority selector:3 sha256 targetRef:4 targetRefs*:4 type url verificationKey vmConfig:5
mode ports*:6
matchLabels
group kind name namespace
env*:7
number
name value valueFrom
`,
  'external-secrets.io': `
external-secrets.io/v1/ClusterExternalSecret 0
external-secrets.io/v1/ClusterSecretStore 1
external-secrets.io/v1/ExternalSecret 2
external-secrets.io/v1/SecretStore 1
external-secrets.io/v1alpha1/ClusterPushSecret 3
external-secrets.io/v1alpha1/PushSecret 4
external-secrets.io/v1beta1/ClusterExternalSecret 0
external-secrets.io/v1beta1/ClusterSecretStore 1
external-secrets.io/v1beta1/ExternalSecret 2
external-secrets.io/v1beta1/SecretStore 1

apiVersion kind metadata:k91 spec:5 status?
apiVersion kind metadata:k91 spec:6 status?
apiVersion kind metadata:k91 spec:7 status?
apiVersion kind metadata:k91 spec:8 status?
apiVersion kind metadata:k91 spec:9 status?
externalSecretMetadata:10 externalSecretName externalSecretSpec:7 namespaceSelector:k163 namespaceSelectors*:k163 namespaces refreshTime
conditions*:11 controller provider:12 refreshInterval retrySettings:13
data*:14 dataFrom*:15 refreshInterval refreshPolicy secretStoreRef:16 target:17
namespaceSelectors*:k163 pushSecretMetadata:10 pushSecretName pushSecretSpec:9 refreshTime
data*:18 deletionPolicy refreshInterval secretStoreRefs*:19 selector:20 template:21 updatePolicy
annotations labels
namespaceRegexes namespaceSelector:k163 namespaces
akeyless:22 alibaba:23 aws:24 azurekv:25 beyondtrust:26 bitwardensecretsmanager:27 chef:28 cloudrusm:29 conjur:30 delinea:31 device42:32 doppler:33 fake:34 fortanix:35 gcpsm:36 github:37 gitlab:38 ibm:39 infisical:40 keepersecurity:41 kubernetes:42 onboardbase:43 onepassword:44 oracle:45 passbolt:46 passworddepot:47 previder:48 pulumi:49 scaleway:50 secretserver:51 senhasegura:52 vault:53 webhook:54 yandexcertificatemanager:55 yandexlockbox:55
maxRetries retryInterval
remoteRef:56 secretKey sourceRef:57
extract:56 find:58 rewrite*:59 sourceRef:57
kind name
creationPolicy deletionPolicy immutable name template:21
conversionStrategy match:60 metadata?
kind labelSelector:k163 name
generatorRef:k211 secret:k397
data engineVersion mergePolicy metadata:10 templateFrom*:61 type
akeylessGWApiURL authSecretRef:62 caBundle caProvider:63
auth:64 regionID
additionalRoles auth:65 externalID prefix region role secretsManager:66 service sessionTags*:67 transitiveTagKeys
authSecretRef:68 authType environmentType identityId serviceAccountRef:69 tenantId vaultUrl
auth:70 server:71
apiURL auth:72 bitwardenServerSDKURL caBundle caProvider:63 identityURL organizationID projectID
auth:73 serverUrl username
auth:74 projectID
auth:75 caBundle caProvider:63 url
clientId:76 clientSecret:76 tenant tld urlTemplate
auth:72 host
auth:77 config format nameTransformer project
data*:78
apiKey:79 apiUrl
auth:80 location projectID
appID auth:81 environment installationID organization repository uploadURL url
auth:82 environment groupIDs inheritFromGroups projectID url
auth:83 serviceUrl
auth:84 hostAPI secretsScope:85
authRef:86 folderID
auth:87 authRef:86 remoteNamespace server:88
apiHost auth:89 environment project
auth:90 connectHost vaults
auth:91 compartment encryptionKey principalType region serviceAccountRef:69 vault
auth:92 host
auth:72 database host
auth:93 baseUri
accessToken:79 apiUrl environment organization project
accessKey:76 apiUrl projectId region secretKey:76
password:76 serverURL username:76
auth:94 ignoreSslCertificate module url
auth:95 caBundle caProvider:63 forwardInconsistent headers namespace path readYourWrites server tls:96 version
auth:97 body caBundle caProvider:63 headers method result:k308 secrets*:98 timeout url
apiEndpoint auth:99 caProvider:100
conversionStrategy decodingStrategy key metadataPolicy property version
generatorRef:k211 storeRef:16
conversionStrategy decodingStrategy name:101 path tags
regexp:102 transform:103
remoteRef:104 secretKey
configMap:105 literal secret:105 target
kubernetesAuth:106 secretRef:107
key name namespace type
rrsa:108 secretRef:109
jwt:110 secretRef:111
forceDeleteWithoutRecovery recoveryWindowInDays
key value
clientCertificate:86 clientId:86 clientSecret:86 tenantId:86
audiences name namespace
apiKey:76 certificate:76 certificateKey:76 clientId:76 clientSecret:76
apiUrl apiVersion clientTimeOutSeconds retrievalType separator verifyCA
secretRef:112
secretRef:113
secretRef:109
apikey:114 jwt:115
secretRef:86 value
secretRef:116
key value version
secretRef:86
secretRef:117 workloadIdentity:118
privateKey:86
SecretRef:119
containerAuth:120 secretRef:121
universalAuthCredentials:122
environmentSlug expandSecretReferences projectSlug recursive secretsPath
key name namespace
cert:123 serviceAccount:69 token:124
caBundle caProvider:63 url
apiKeyRef:86 passcodeRef:86
secretRef:125
secretRef:126 tenancy user
passwordSecretRef:86 privateKeySecretRef:86
secretRef:119
clientId clientSecretSecretRef:86
appRole:127 cert:128 iam:129 jwt:130 kubernetes:131 ldap:132 namespace tokenSecretRef:86 userPass:132
certSecretRef:86 keySecretRef:86
ntlm:133
name secretRef:86
authorizedKeySecretRef:86
certSecretRef:86
regexp
source target
template
property remoteKey
items*:134 name
accessID k8sConfName secretRef:86 serviceAccountRef:69
accessID:86 accessType:86 accessTypeParam:86
oidcProviderArn oidcTokenFilePath roleArn sessionName
accessKeyIDSecretRef:86 accessKeySecretSecretRef:86
serviceAccountRef:69
accessKeyIDSecretRef:86 secretAccessKeySecretRef:86 sessionTokenSecretRef:86
credentials:86
privateKeySecretRef:86
account apiKeyRef:86 userRef:86
account hostId secretRef:86 serviceAccountRef:69 serviceID
dopplerToken:86
secretAccessKeySecretRef:86
clusterLocation clusterName clusterProjectID serviceAccountRef:69
accessToken:86
iamEndpoint profile tokenLocation
secretApiKeySecretRef:86
clientId:86 clientSecret:86
clientCert:86 clientKey:86
bearerToken:86
connectTokenSecretRef:86
fingerprint:86 privatekey:86
path roleId roleRef:86 secretRef:86
clientCert:86 secretRef:86
externalID jwt:110 path region role secretRef:111 vaultAwsIamServerID vaultRole
kubernetesServiceAccountToken:135 path role secretRef:86
mountPath role secretRef:86 serviceAccountRef:69
path secretRef:86 username
passwordSecret:86 usernameSecret:86
key templateAs
audiences expirationSeconds serviceAccountRef:69
`,
  'flows.knative.dev': `
flows.knative.dev/v1/Parallel 0
flows.knative.dev/v1/Sequence 1

apiVersion kind metadata:k91 spec:2 status?
apiVersion kind metadata:k91 spec:3 status?
branches*:4 channelTemplate:5 reply:6
channelTemplate:5 reply:6 steps*:7
delivery:8 filter:6 reply:6 subscriber:6
apiVersion kind spec?
CACerts audience ref:9 uri
CACerts audience delivery:8 ref:9 uri
backoffDelay backoffPolicy deadLetterSink:6 format retry retryAfterMax timeout
address apiVersion group kind name namespace
`,
  'gateway.networking.k8s.io': `
gateway.networking.k8s.io/v1/BackendTLSPolicy 0
gateway.networking.k8s.io/v1/GRPCRoute 1
gateway.networking.k8s.io/v1/Gateway 2
gateway.networking.k8s.io/v1/GatewayClass 3
gateway.networking.k8s.io/v1/HTTPRoute 4
gateway.networking.k8s.io/v1/ListenerSet 5
gateway.networking.k8s.io/v1/ReferenceGrant 6
gateway.networking.k8s.io/v1/TLSRoute 7
gateway.networking.k8s.io/v1alpha2/GRPCRoute 1
gateway.networking.k8s.io/v1alpha2/ReferenceGrant 6
gateway.networking.k8s.io/v1alpha2/TCPRoute 8
gateway.networking.k8s.io/v1alpha2/TLSRoute 7
gateway.networking.k8s.io/v1alpha2/UDPRoute 8
gateway.networking.k8s.io/v1alpha3/BackendTLSPolicy 0
gateway.networking.k8s.io/v1alpha3/TLSRoute 7
gateway.networking.k8s.io/v1beta1/Gateway 2
gateway.networking.k8s.io/v1beta1/GatewayClass 3
gateway.networking.k8s.io/v1beta1/HTTPRoute 4
gateway.networking.k8s.io/v1beta1/ReferenceGrant 6

apiVersion kind metadata:k91 spec:9 status?
apiVersion kind metadata:k91 spec:10 status?
apiVersion kind metadata:k91 spec:11 status?
apiVersion kind metadata:k91 spec:12 status?
apiVersion kind metadata:k91 spec:13 status?
apiVersion kind metadata:k91 spec:14 status?
apiVersion kind metadata:k91 spec:15
apiVersion kind metadata:k91 spec:16 status?
apiVersion kind metadata:k91 spec:17 status?
options targetRefs*:18 validation:19
hostnames parentRefs*:20 rules*:21 useDefaultGateways
addresses*:22 allowedListeners:23 defaultScope gatewayClassName infrastructure:24 listeners*:25 tls:26
controllerName description parametersRef:27
hostnames parentRefs*:20 rules*:28 useDefaultGateways
listeners*:25 parentRef:27
from*:29 to*:30
hostnames parentRefs*:20 rules*:31 useDefaultGateways
parentRefs*:20 rules*:31 useDefaultGateways
group kind name sectionName
caCertificateRefs*:30 hostname subjectAltNames*:32 wellKnownCACertificates
group kind name namespace port sectionName
backendRefs*:33 filters*:34 matches*:35 name sessionPersistence:36
type value
namespaces:37
annotations labels parametersRef:30
allowedRoutes:38 hostname name port protocol tls:39
backend:40 frontend:41
group kind name namespace
backendRefs*:42 filters*:43 matches*:44 name retry:45 sessionPersistence:36 timeouts:46
group kind namespace
group kind name
backendRefs*:47 name
hostname type uri
filters*:34 group kind name namespace port weight
extensionRef:30 requestHeaderModifier:48 requestMirror:49 responseHeaderModifier:48 type
headers*:50 method:51
absoluteTimeout cookieConfig:52 idleTimeout sessionName type
from selector:k163
kinds*:53 namespaces:37
certificateRefs*:27 mode options
clientCertificateRef:27
default:54 perPort*:55
filters*:43 group kind name namespace port weight
cors:56 extensionRef:30 externalAuth:57 requestHeaderModifier:48 requestMirror:49 requestRedirect:58 responseHeaderModifier:48 type urlRewrite:59
headers*:50 method path:22 queryParams*:50
attempts backoff codes
backendRequest request
group kind name namespace port weight
add*:k366 remove set*:k366
backendRef:60 fraction:61 percent
name type value
method service type
lifetimeType
group kind
validation:62
port tls:54
allowCredentials allowHeaders allowMethods allowOrigins exposeHeaders maxAge
backendRef:60 forwardBody:63 grpc:64 http:65 protocol
hostname path:66 port scheme statusCode
hostname path:66
group kind name namespace port
denominator numerator
caCertificateRefs*:27 mode
maxSize
allowedHeaders
allowedHeaders allowedResponseHeaders path
replaceFullPath replacePrefixMatch type
`,
  'gateway.networking.x-k8s.io': `
gateway.networking.x-k8s.io/v1alpha1/XBackendTrafficPolicy 0
gateway.networking.x-k8s.io/v1alpha1/XMesh 1

apiVersion kind metadata:k91 spec:2 status?
apiVersion kind metadata:k91 spec:3 status?
retryConstraint:4 sessionPersistence:5 targetRefs*:6
controllerName description parametersRef:7
budget:8 minRetryRate:9
absoluteTimeout cookieConfig:10 idleTimeout sessionName type
group kind name
group kind name namespace
interval percent
count interval
lifetimeType
`,
  'generators.external-secrets.io': `
generators.external-secrets.io/v1alpha1/ACRAccessToken 0
generators.external-secrets.io/v1alpha1/ClusterGenerator 1
generators.external-secrets.io/v1alpha1/ECRAuthorizationToken 2
generators.external-secrets.io/v1alpha1/Fake 3
generators.external-secrets.io/v1alpha1/GCRAccessToken 4
generators.external-secrets.io/v1alpha1/GeneratorState 5
generators.external-secrets.io/v1alpha1/GithubAccessToken 6
generators.external-secrets.io/v1alpha1/Grafana 7
generators.external-secrets.io/v1alpha1/Password 8
generators.external-secrets.io/v1alpha1/QuayAccessToken 9
generators.external-secrets.io/v1alpha1/STSSessionToken 10
generators.external-secrets.io/v1alpha1/UUID 11
generators.external-secrets.io/v1alpha1/VaultDynamicSecret 12
generators.external-secrets.io/v1alpha1/Webhook 13

apiVersion kind metadata:k91 spec:14
apiVersion kind metadata:k91 spec:15
apiVersion kind metadata:k91 spec:16
apiVersion kind metadata:k91 spec:17
apiVersion kind metadata:k91 spec:18
apiVersion kind metadata:k91 spec:19 status?
apiVersion kind metadata:k91 spec:20
apiVersion kind metadata:k91 spec:21
apiVersion kind metadata:k91 spec:22
apiVersion kind metadata:k91 spec:23
apiVersion kind metadata:k91 spec:24
apiVersion kind metadata:k91 spec?
apiVersion kind metadata:k91 spec:25
apiVersion kind metadata:k91 spec:26
auth:27 environmentType registry scope tenantId
generator:28 kind
auth:29 region role scope
controller data
auth:30 projectID
garbageCollectionDeadline resource? state?
appID auth:31 installID permissions repositories url
auth:32 serviceAccount:33 url
allowRepeat digits length noUpper symbolCharacters symbols
robotAccount serviceAccountRef:34 url
auth:29 region requestParameters:35 role
allowEmptyResponse controller method parameters? path provider:36 resultType retrySettings:37
auth:38 body caBundle caProvider:39 headers method result:k308 secrets*:40 timeout url
managedIdentity:41 servicePrincipal:42 workloadIdentity:43
acrAccessTokenSpec:14 ecrAuthorizationTokenSpec:16 fakeSpec:17 gcrAccessTokenSpec:18 githubAccessTokenSpec:20 grafanaSpec:21 passwordSpec:22 quayAccessTokenSpec:23 stsSessionTokenSpec:24 uuidSpec? vaultDynamicSecretSpec:25 webhookSpec:26
jwt:43 secretRef:44
secretRef:45 workloadIdentity:46
privateKey:47
basic:48 token:49
name role
audiences name namespace
serialNumber sessionDuration tokenCode
auth:50 caBundle caProvider:39 forwardInconsistent headers namespace path readYourWrites server tls:51 version
maxRetries retryInterval
ntlm:52
key name namespace type
name secretRef:49
identityId
secretRef:53
serviceAccountRef:34
accessKeyIDSecretRef:54 secretAccessKeySecretRef:54 sessionTokenSecretRef:54
secretAccessKeySecretRef:54
clusterLocation clusterName clusterProjectID serviceAccountRef:34
secretRef:54
password:49 username
key name
appRole:55 cert:56 iam:57 jwt:58 kubernetes:59 ldap:60 namespace tokenSecretRef:54 userPass:60
certSecretRef:54 keySecretRef:54
passwordSecret:54 usernameSecret:54
clientId:54 clientSecret:54
key name namespace
path roleId roleRef:54 secretRef:54
clientCert:54 secretRef:54
externalID jwt:43 path region role secretRef:44 vaultAwsIamServerID vaultRole
kubernetesServiceAccountToken:61 path role secretRef:54
mountPath role secretRef:54 serviceAccountRef:34
path secretRef:54 username
audiences expirationSeconds serviceAccountRef:34
`,
  'helm.toolkit.fluxcd.io': `
helm.toolkit.fluxcd.io/v2/HelmRelease 0
helm.toolkit.fluxcd.io/v2beta1/HelmRelease 1
helm.toolkit.fluxcd.io/v2beta2/HelmRelease 2

apiVersion kind metadata:k91 spec:3 status?
apiVersion kind metadata:k91 spec:4 status?
apiVersion kind metadata:k91 spec:5 status?
chart:6 chartRef:7 commonMetadata:8 dependsOn*:9 driftDetection:10 healthCheckExprs*:11 install:12 interval kubeConfig:13 maxHistory persistentClient postRenderers*:14 releaseName rollback:15 serviceAccountName storageNamespace suspend targetNamespace test:16 timeout uninstall:17 upgrade:18 values? valuesFrom*:19 waitStrategy:k179
chart:20 chartRef:7 dependsOn*:k353 driftDetection:10 install:21 interval kubeConfig:13 maxHistory persistentClient postRenderers*:22 releaseName rollback:23 serviceAccountName storageNamespace suspend targetNamespace test:24 timeout uninstall:17 upgrade:25 values? valuesFrom*:19
chart:26 chartRef:7 dependsOn*:k353 driftDetection:10 install:21 interval kubeConfig:13 maxHistory persistentClient postRenderers*:22 releaseName rollback:23 serviceAccountName storageNamespace suspend targetNamespace test:16 timeout uninstall:17 upgrade:25 values? valuesFrom*:19
metadata:8 spec:27
apiVersion kind name namespace
annotations labels
name namespace readyExpr
ignore*:28 mode
apiVersion current failed inProgress kind
crds createNamespace disableHooks disableOpenAPIValidation disableSchemaValidation disableTakeOwnership disableWait disableWaitForJobs remediation:29 replace serverSideApply skipCRDs strategy:30 timeout
configMapRef:k179 secretRef:31
kustomize:32
cleanupOnFail disableHooks disableWait disableWaitForJobs force recreate serverSideApply timeout
enable filters*:33 ignoreFailures timeout
deletionPropagation disableHooks disableWait keepHistory timeout
cleanupOnFail crds disableHooks disableOpenAPIValidation disableSchemaValidation disableTakeOwnership disableWait disableWaitForJobs force preserveValues remediation:34 serverSideApply strategy:30 timeout
kind name optional targetPath valuesKey
metadata:8 spec:35
crds createNamespace disableHooks disableOpenAPIValidation disableWait disableWaitForJobs remediation:29 replace skipCRDs timeout
kustomize:36
cleanupOnFail disableHooks disableWait disableWaitForJobs force recreate timeout
enable ignoreFailures timeout
cleanupOnFail crds disableHooks disableOpenAPIValidation disableWait disableWaitForJobs force preserveValues remediation:34 timeout
metadata:8 spec:37
chart ignoreMissingValuesFiles interval reconcileStrategy sourceRef:7 valuesFiles verify:38 version
paths target:39
ignoreTestFailures remediateLastFailure retries
name retryInterval
key name
images*:40 patches*:41
exclude name
ignoreTestFailures remediateLastFailure retries strategy
chart interval reconcileStrategy sourceRef:7 valuesFile valuesFiles verify:38 version
images*:40 patches*:41 patchesJson6902*:42 patchesStrategicMerge?
chart ignoreMissingValuesFiles interval reconcileStrategy sourceRef:7 valuesFile valuesFiles verify:38 version
provider secretRef:k179
annotationSelector group kind labelSelector name namespace version
digest name newName newTag
patch target:39
patch*:43 target:39
from op path value?
`,
  'image.toolkit.fluxcd.io': `
image.toolkit.fluxcd.io/v1/ImagePolicy 0
image.toolkit.fluxcd.io/v1/ImageRepository 1
image.toolkit.fluxcd.io/v1/ImageUpdateAutomation 2
image.toolkit.fluxcd.io/v1beta1/ImagePolicy 3
image.toolkit.fluxcd.io/v1beta1/ImageRepository 4
image.toolkit.fluxcd.io/v1beta1/ImageUpdateAutomation 5
image.toolkit.fluxcd.io/v1beta2/ImagePolicy 0
image.toolkit.fluxcd.io/v1beta2/ImageRepository 1
image.toolkit.fluxcd.io/v1beta2/ImageUpdateAutomation 2

apiVersion kind metadata:k91 spec:6 status?
apiVersion kind metadata:k91 spec:7 status?
apiVersion kind metadata:k91 spec:8 status?
apiVersion kind metadata:k91 spec:9 status?
apiVersion kind metadata:k91 spec:10 status?
apiVersion kind metadata:k91 spec:11 status?
digestReflectionPolicy filterTags:12 imageRepositoryRef:k353 interval policy:13 suspend
accessFrom:14 certSecretRef:k179 exclusionList image insecure interval provider proxySecretRef:k179 secretRef:k179 serviceAccountName suspend timeout
git:15 interval policySelector:k163 sourceRef:16 suspend update:17
filterTags:12 imageRepositoryRef:k353 policy:13
accessFrom:14 certSecretRef:k179 exclusionList image interval secretRef:k179 serviceAccountName suspend timeout
git:18 interval sourceRef:16 suspend update:17
extract pattern
alphabetical:19 numerical:19 semver:20
namespaceSelectors*:21
checkout:22 commit:23 push:24
apiVersion kind name namespace
path strategy
checkout:22 commit:25 push:24
order
range
matchLabels
ref:26
author:27 messageTemplate messageTemplateValues signingKey:28
branch options refspec
author:27 messageTemplate signingKey:28
branch commit name semver tag
email name
secretRef:k179
`,
  'install.istio.io': `
install.istio.io/v1alpha1/IstioOperator 0

apiVersion kind metadata:k91
`,
  'karpenter.k8s.aws': `
karpenter.k8s.aws/v1/EC2NodeClass 0

apiVersion kind metadata:k91 spec:1 status?
amiFamily amiSelectorTerms*:2 associatePublicIPAddress blockDeviceMappings*:3 capacityReservationSelectorTerms*:4 context detailedMonitoring instanceProfile instanceStorePolicy ipPrefixCount kubelet:5 metadataOptions:6 networkInterfaces*:7 placementGroupSelector:8 role securityGroupSelectorTerms*:9 subnetSelectorTerms*:10 tags userData
alias id name owner ssmParameter tags
deviceName ebs:11 rootVolume
id instanceMatchCriteria ownerID tags
clusterDNS cpuCFSQuota evictionHard evictionMaxPodGracePeriod evictionSoft evictionSoftGracePeriod imageGCHighThresholdPercent imageGCLowThresholdPercent kubeReserved maxPods podsPerCore systemReserved
httpEndpoint httpProtocolIPv6 httpPutResponseHopLimit httpTokens
deviceIndex interfaceType networkCardIndex
id name
id name tags
id tags
deleteOnTermination encrypted iops kmsKeyID snapshotID throughput volumeInitializationRate volumeSize volumeType
`,
  'karpenter.sh': `
karpenter.sh/v1/NodeClaim 0
karpenter.sh/v1/NodePool 1
karpenter.sh/v1alpha1/NodeOverlay 2

apiVersion kind metadata:k91 spec:3 status?
apiVersion kind metadata:k91 spec:4 status?
apiVersion kind metadata:k91 spec:5 status?
expireAfter nodeClassRef:6 requirements*:7 resources:k425 startupTaints*:k262 taints*:k262 terminationGracePeriod
disruption:8 limits replicas template:9 weight
capacity price priceAdjustment requirements*:k256 weight
group kind name
key minValues operator values
budgets*:10 consolidateAfter consolidationPolicy
metadata:11 spec:12
duration nodes reasons schedule
annotations labels
expireAfter nodeClassRef:6 requirements*:7 startupTaints*:k262 taints*:k262 terminationGracePeriod
`,
  'keda.sh': `
keda.sh/v1alpha1/ClusterTriggerAuthentication 0
keda.sh/v1alpha1/ScaledJob 1
keda.sh/v1alpha1/ScaledObject 2
keda.sh/v1alpha1/TriggerAuthentication 0
keda.sh/v1alpha1/WithTriggers 3

apiVersion kind metadata:k91 spec:4 status?
apiVersion kind metadata:k91 spec:5 status?
apiVersion kind metadata:k91 spec:6 status?
apiVersion internalKind kind metadata:k91 spec:7
awsSecretManager:8 azureKeyVault:9 boundServiceAccountToken*:10 configMapTargetRef*:11 env*:12 filePath gcpSecretManager:13 hashiCorpVault:14 podIdentity:15 secretTargetRef*:11
envSourceContainerName failedJobsHistoryLimit jobTargetRef:k124 maxReplicaCount minReplicaCount pollingInterval rollout:16 rolloutStrategy scalingStrategy:17 successfulJobsHistoryLimit triggers*:18
advanced:19 cooldownPeriod fallback:20 idleReplicaCount initialCooldownPeriod maxReplicaCount minReplicaCount pollingInterval scaleTargetRef:21 triggers*:18
pollingInterval triggers*:18
credentials:22 podIdentity:15 region secrets*:23
cloud:24 credentials:25 podIdentity:15 secrets*:26 vaultUri
parameter serviceAccountName
key name parameter
containerName name parameter
credentials:27 podIdentity:15 secrets*:28
address authentication credential:29 mount namespace role secrets*:30
identityAuthorityHost identityId identityOwner identityTenantId provider roleArn
propagationPolicy strategy
customScalingQueueLengthDeduction customScalingRunningJobPercentage multipleScalersCalculation pendingPodConditions strategy
authenticationRef:31 metadata metricType name type useCachedMetrics
horizontalPodAutoscalerConfig:32 restoreToOriginalReplicaCount scalingModifiers:33
behavior failureThreshold replicas
apiVersion envSourceContainerName kind name
accessKey:34 accessSecretKey:34 accessToken:34
name parameter secretKey versionId versionStage
activeDirectoryEndpoint keyVaultResourceURL type
clientId clientSecret:34 tenantId
name parameter version
clientSecret:34
id parameter version
serviceAccount serviceAccountName token
key parameter path pkiData:35 type
kind name
behavior:k212 name
activationTarget formula metricType target
valueFrom:36
altNames commonName format ipSans otherSans ttl uriSans
secretKeyRef:37
key name
`,
  'kustomize.toolkit.fluxcd.io': `
kustomize.toolkit.fluxcd.io/v1/Kustomization 0
kustomize.toolkit.fluxcd.io/v1beta1/Kustomization 1
kustomize.toolkit.fluxcd.io/v1beta2/Kustomization 2

apiVersion kind metadata:k91 spec:3 status?
apiVersion kind metadata:k91 spec:4 status?
apiVersion kind metadata:k91 spec:5 status?
commonMetadata:6 components decryption:7 deletionPolicy dependsOn*:8 force healthCheckExprs*:9 healthChecks*:10 ignoreMissingComponents images*:11 interval kubeConfig:12 namePrefix nameSuffix patches*:13 path postBuild:14 prune retryInterval serviceAccountName sourceRef:10 suspend targetNamespace timeout wait
decryption:15 dependsOn*:k353 force healthChecks*:10 images*:11 interval kubeConfig:16 patches*:13 patchesJson6902*:17 patchesStrategicMerge? path postBuild:18 prune retryInterval serviceAccountName sourceRef:10 suspend targetNamespace timeout validation
commonMetadata:6 components decryption:15 dependsOn*:k353 force healthChecks*:10 images*:11 interval kubeConfig:12 patches*:13 patchesJson6902*:17 patchesStrategicMerge? path postBuild:14 prune retryInterval serviceAccountName sourceRef:10 suspend targetNamespace timeout validation wait
annotations labels
provider secretRef:k179 serviceAccountName
name namespace readyExpr
apiVersion current failed inProgress kind
apiVersion kind name namespace
digest name newName newTag
configMapRef:k179 secretRef:19
patch target:20
substitute substituteFrom*:21
provider secretRef:k179
secretRef:k179
patch*:22 target:20
substitute substituteFrom*:23
key name
annotationSelector group kind labelSelector name namespace version
kind name optional
from op path value?
kind name
`,
  'messaging.knative.dev': `
messaging.knative.dev/v1/Channel 0
messaging.knative.dev/v1/ChannelTemplateSpec 1
messaging.knative.dev/v1/InMemoryChannel 2
messaging.knative.dev/v1/Subscription 3

apiVersion kind metadata:k91 spec:4 status?
apiVersion kind spec?
apiVersion kind metadata:k91 spec? status?
apiVersion kind metadata:k91 spec:5 status?
channelTemplate:1 delivery:7 subscribers*:6
channel:8 delivery:7 reply:9 subscriber:9
auth:10 delivery:7 generation name replyAudience replyCACerts replyUri subscriberAudience subscriberCACerts subscriberUri uid
backoffDelay backoffPolicy deadLetterSink:9 format retry retryAfterMax timeout
address apiVersion group kind name namespace
CACerts audience ref:8 uri
serviceAccountName serviceAccountNames
`,
  'monitoring.coreos.com': `
monitoring.coreos.com/v1/Alertmanager 0
monitoring.coreos.com/v1/EmbeddedPersistentVolumeClaim 1
monitoring.coreos.com/v1/PodMonitor 2
monitoring.coreos.com/v1/Probe 3
monitoring.coreos.com/v1/Prometheus 4
monitoring.coreos.com/v1/PrometheusRule 5
monitoring.coreos.com/v1/ServiceMonitor 6
monitoring.coreos.com/v1/ThanosRuler 7
monitoring.coreos.com/v1alpha1/AlertmanagerConfig 8
monitoring.coreos.com/v1alpha1/PrometheusAgent 9
monitoring.coreos.com/v1alpha1/ScrapeConfig 10
monitoring.coreos.com/v1beta1/AlertmanagerConfig 11

apiVersion kind metadata:k91 spec:12 status?
apiVersion kind metadata:13 spec:k173 status?
apiVersion kind metadata:k91 spec:14 status?
apiVersion kind metadata:k91 spec:15 status?
apiVersion kind metadata:k91 spec:16 status?
apiVersion kind metadata:k91 spec:17 status?
apiVersion kind metadata:k91 spec:18 status?
apiVersion kind metadata:k91 spec:19 status?
apiVersion kind metadata:k91 spec:20 status?
apiVersion kind metadata:k91 spec:21 status?
apiVersion kind metadata:k91 spec:22 status?
apiVersion kind metadata:k91 spec:23 status?
additionalArgs*:k366 additionalPeers affinity:k287 alertmanagerConfigMatcherStrategy:k233 alertmanagerConfigNamespaceSelector:k163 alertmanagerConfigSelector:k163 alertmanagerConfiguration:24 automountServiceAccountToken baseImage clusterAdvertiseAddress clusterGossipInterval clusterLabel clusterPeerTimeout clusterPushpullInterval clusterTLS:25 configMaps configSecret containers*:k288 dnsConfig:k289 dnsPolicy enableFeatures enableServiceLinks externalUrl forceEnableClusterMode hostAliases*:k291 hostNetwork hostUsers image imagePullPolicy imagePullSecrets*:k179 initContainers*:k288 limits:26 listenLocal logFormat logLevel minReadySeconds nodeSelector paused persistentVolumeClaimRetentionPolicy:k202 podManagementPolicy podMetadata:13 portName priorityClassName replicas resources:k294 retention routePrefix schedulerName secrets securityContext:k296 serviceAccountName serviceName sha storage:27 tag terminationGracePeriodSeconds tolerations*:k245 topologySpreadConstraints*:k297 updateStrategy:k206 version volumeMounts*:k365 volumes*:k298 web:28
annotations labels name
attachMetadata:29 bodySizeLimit convertClassicHistogramsToNHCB fallbackScrapeProtocol jobLabel keepDroppedTargets labelLimit labelNameLengthLimit labelValueLengthLimit namespaceSelector:30 nativeHistogramBucketLimit nativeHistogramMinBucketFactor podMetricsEndpoints? podTargetLabels sampleLimit scrapeClass scrapeClassicHistograms scrapeNativeHistograms scrapeProtocols selector:k163 selectorMechanism targetLimit
authorization:31 authorization:31 basicAuth:32 bearerTokenSecret:k427 convertClassicHistogramsToNHCB enableHttp2 fallbackScrapeProtocol followRedirects interval jobName keepDroppedTargets labelLimit labelNameLengthLimit labelValueLengthLimit metricRelabelings*:35 module nativeHistogramBucketLimit nativeHistogramMinBucketFactor oauth2:33 params*:36 prober:37 sampleLimit scrapeClass scrapeClassicHistograms scrapeNativeHistograms scrapeProtocols scrapeTimeout targetLimit targets:38 tlsConfig:34
additionalAlertManagerConfigs:k427 additionalAlertRelabelConfigs:k427 additionalArgs*:k366 additionalScrapeConfigs:k427 affinity:k287 alerting:49 allowOverlappingBlocks apiserverConfig:39 arbitraryFSAccessThroughSMs:40 automountServiceAccountToken baseImage bodySizeLimit configMaps containers*:k288 convertClassicHistogramsToNHCB disableCompaction dnsConfig:k289 dnsPolicy enableAdminAPI enableFeatures enableOTLPReceiver enableRemoteWriteReceiver enableServiceLinks enforcedBodySizeLimit enforcedKeepDroppedTargets enforcedLabelLimit enforcedLabelNameLengthLimit enforcedLabelValueLengthLimit enforcedNamespaceLabel enforcedSampleLimit enforcedTargetLimit evaluationInterval excludedFromEnforcement*:k239 exemplars:50 externalLabels externalUrl hostAliases*:k291 hostNetwork hostUsers ignoreNamespaceSelectors image imagePullPolicy imagePullSecrets*:k179 initContainers*:k288 keepDroppedTargets labelLimit labelNameLengthLimit labelValueLengthLimit listenLocal logFormat logLevel maximumStartupDurationSeconds minReadySeconds nameEscapingScheme nameValidationScheme nodeSelector otlp:41 overrideHonorLabels overrideHonorTimestamps paused persistentVolumeClaimRetentionPolicy:k202 podManagementPolicy podMetadata:13 podMonitorNamespaceSelector:k163 podMonitorSelector:k163 podTargetLabels portName priorityClassName probeNamespaceSelector:k163 probeSelector:k163 prometheusExternalLabelName prometheusRulesExcludedFromEnforce*:51 query:52 queryLogFile reloadStrategy remoteRead*:53 remoteWrite*:42 remoteWriteReceiverMessageVersions replicaExternalLabelName replicas resources:k294 retention retentionSize routePrefix ruleNamespaceSelector:k163 ruleQueryOffset ruleSelector:k163 rules:54 runtime:43 sampleLimit schedulerName scrapeClasses*:44 scrapeClassicHistograms scrapeConfigNamespaceSelector:k163 scrapeConfigSelector:k163 scrapeFailureLogFile scrapeInterval scrapeNativeHistograms scrapeProtocols scrapeTimeout secrets securityContext:k296 serviceAccountName serviceDiscoveryRole serviceMonitorNamespaceSelector:k163 serviceMonitorSelector:k163 serviceName sha shardRetentionPolicy:55 shardingStrategy:45 shards storage:27 tag targetLimit terminationGracePeriodSeconds thanos:56 tolerations*:k245 topologySpreadConstraints? tracingConfig:46 tsdb:47 updateStrategy:k206 version volumeMounts*:k365 volumes*:k298 walCompression web:48
groups*:57
attachMetadata:29 bodySizeLimit convertClassicHistogramsToNHCB endpoints? fallbackScrapeProtocol jobLabel keepDroppedTargets labelLimit labelNameLengthLimit labelValueLengthLimit namespaceSelector:30 nativeHistogramBucketLimit nativeHistogramMinBucketFactor podTargetLabels sampleLimit scrapeClass scrapeClassicHistograms scrapeNativeHistograms scrapeProtocols selector:k163 selectorMechanism serviceDiscoveryRole targetLabels targetLimit
additionalArgs*:k366 affinity:k287 alertDropLabels alertQueryUrl alertRelabelConfigFile alertRelabelConfigs:k427 alertmanagersConfig:k427 alertmanagersUrl containers*:k288 dnsConfig:k289 dnsPolicy enableFeatures enableServiceLinks enforcedNamespaceLabel evaluationInterval excludedFromEnforcement*:k239 externalPrefix grpcServerTlsConfig? hostAliases*:k291 hostUsers image imagePullPolicy imagePullSecrets*:k179 initContainers*:k288 labels listenLocal logFormat logLevel minReadySeconds nodeSelector objectStorageConfig:k427 objectStorageConfigFile paused podManagementPolicy podMetadata:13 portName priorityClassName prometheusRulesExcludedFromEnforce*:51 queryConfig:k427 queryEndpoints remoteWrite*:42 replicas resendDelay resources:k294 retention routePrefix ruleConcurrentEval ruleGracePeriod ruleNamespaceSelector:k163 ruleOutageTolerance ruleQueryOffset ruleSelector:k163 schedulerName securityContext:k296 serviceAccountName serviceName storage:27 terminationGracePeriodSeconds tolerations*:k245 topologySpreadConstraints*:k297 tracingConfig:k427 tracingConfigFile updateStrategy:k206 version volumeMounts*:k365 volumes*:k298 web?
inhibitRules*:58 muteTimeIntervals*:59 receivers*:60 route:61
additionalArgs*:k366 additionalScrapeConfigs:k427 affinity:k287 apiserverConfig:39 arbitraryFSAccessThroughSMs:40 automountServiceAccountToken bodySizeLimit configMaps containers*:k288 convertClassicHistogramsToNHCB dnsConfig:k289 dnsPolicy enableFeatures enableOTLPReceiver enableRemoteWriteReceiver enableServiceLinks enforcedBodySizeLimit enforcedKeepDroppedTargets enforcedLabelLimit enforcedLabelNameLengthLimit enforcedLabelValueLengthLimit enforcedNamespaceLabel enforcedSampleLimit enforcedTargetLimit excludedFromEnforcement*:k239 externalLabels externalUrl hostAliases*:k291 hostNetwork hostUsers ignoreNamespaceSelectors image imagePullPolicy imagePullSecrets*:k179 initContainers*:k288 keepDroppedTargets labelLimit labelNameLengthLimit labelValueLengthLimit listenLocal logFormat logLevel maximumStartupDurationSeconds minReadySeconds mode nameEscapingScheme nameValidationScheme nodeSelector otlp:41 overrideHonorLabels overrideHonorTimestamps paused persistentVolumeClaimRetentionPolicy:k202 podManagementPolicy podMetadata:13 podMonitorNamespaceSelector:k163 podMonitorSelector:k163 podTargetLabels portName priorityClassName probeNamespaceSelector:k163 probeSelector:k163 prometheusExternalLabelName reloadStrategy remoteWrite*:42 remoteWriteReceiverMessageVersions replicaExternalLabelName replicas resources:k294 routePrefix runtime:43 sampleLimit schedulerName scrapeClasses*:44 scrapeClassicHistograms scrapeConfigNamespaceSelector:k163 scrapeConfigSelector:k163 scrapeFailureLogFile scrapeInterval scrapeNativeHistograms scrapeProtocols scrapeTimeout secrets securityContext:k296 serviceAccountName serviceDiscoveryRole serviceMonitorNamespaceSelector:k163 serviceMonitorSelector:k163 serviceName shardingStrategy:45 shards storage:27 targetLimit terminationGracePeriodSeconds tolerations*:k245 topologySpreadConstraints? tracingConfig:46 tsdb:47 updateStrategy:k206 version volumeMounts*:k365 volumes*:k298 walCompression web:48
authorization:31 azureSDConfigs*:62 basicAuth:32 bodySizeLimit consulSDConfigs*:63 convertClassicHistogramsToNHCB digitalOceanSDConfigs*:64 dnsSDConfigs*:65 dockerSDConfigs*:66 dockerSwarmSDConfigs*:67 ec2SDConfigs*:68 enableCompression enableHTTP2 eurekaSDConfigs*:69 fallbackScrapeProtocol fileSDConfigs*:70 gceSDConfigs*:71 hetznerSDConfigs*:72 honorLabels honorTimestamps httpSDConfigs*:73 ionosSDConfigs*:74 jobName keepDroppedTargets kubernetesSDConfigs*:75 kumaSDConfigs*:76 labelLimit labelNameLengthLimit labelValueLengthLimit lightSailSDConfigs*:77 linodeSDConfigs*:78 metricRelabelings*:35 metricsPath nameEscapingScheme nameValidationScheme nativeHistogramBucketLimit nativeHistogramMinBucketFactor noProxy nomadSDConfigs*:79 oauth2:33 openstackSDConfigs*:80 ovhcloudSDConfigs*:81 params proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl puppetDBSDConfigs*:82 relabelings*:35 sampleLimit scalewaySDConfigs*:83 scheme scrapeClass scrapeClassicHistograms scrapeInterval scrapeNativeHistograms scrapeProtocols scrapeTimeout staticConfigs*:84 targetLimit tlsConfig:34 trackTimestampsStaleness
inhibitRules*:85 receivers*:86 route:87 timeIntervals*:59
global:88 name templates*:89
client:34 server:90
maxPerSilenceBytes maxSilences
disableMountSubPath emptyDir:k376 ephemeral:k377 volumeClaimTemplate:1
getConcurrency httpConfig:91 timeout tlsConfig:90
node
any matchNames
credentials:k427 type
password:k427 username:k427
clientId:89 clientSecret:k427 endpointParams noProxy proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl scopes tlsConfig:34 tokenUrl
ca:89 cert:89 insecureSkipVerify keySecret:k427 maxVersion minVersion serverName
action modulus regex replacement separator sourceLabels targetLabel
name values
noProxy path proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl scheme url
ingress:92 staticConfig:93
authorization:94 basicAuth:32 bearerToken bearerTokenFile host noProxy proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl tlsConfig?
deny
convertHistogramsToNHCB ignoreResourceAttributes keepIdentifyingResourceAttributes promoteAllResourceAttributes promoteResourceAttributes promoteScopeMetadata translationStrategy
authorization:94 azureAd:95 basicAuth:32 bearerToken bearerTokenFile enableHTTP2 followRedirects headers messageVersion metadataConfig:96 name noProxy oauth2:33 proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl queueConfig:97 remoteTimeout roundRobinDNS sendExemplars sendNativeHistograms sigv4:98 tlsConfig? url writeRelabelConfigs*:35
goGC
attachMetadata:29 authorization:94 default fallbackScrapeProtocol metricRelabelings*:35 name relabelings*:35 tlsConfig?
mode topology:99
clientType compression endpoint headers insecure samplingFraction timeout tlsConfig?
outOfOrderTimeWindow
httpConfig:91 maxConnections pageTitle tlsConfig:90
alertmanagers*:100
maxSize
ruleName ruleNamespace
lookbackDelta maxConcurrency maxSamples timeout
authorization:94 basicAuth:32 bearerToken bearerTokenFile filterExternalLabels followRedirects headers name noProxy oauth2:33 proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl readRecent remoteTimeout requiredMatchers tlsConfig? url
alert:101
retain:102 whenScaled
additionalArgs*:k366 baseImage blockSize getConfigInterval getConfigTimeout grpcListenLocal grpcServerTlsConfig? httpListenLocal image listenLocal logFormat logLevel minTime objectStorageConfig:k427 objectStorageConfigFile readyTimeout resources:k294 sha tag tracingConfig:k427 tracingConfigFile version volumeMounts*:k365
interval labels limit name partial_response_strategy query_offset rules*:103
equal sourceMatch*:104 targetMatch*:104
name timeIntervals*:105
discordConfigs*:106 emailConfigs*:107 msteamsConfigs*:108 msteamsv2Configs*:109 name opsgenieConfigs*:110 pagerdutyConfigs*:111 pushoverConfigs*:112 rocketchatConfigs*:113 slackConfigs*:114 snsConfigs*:115 telegramConfigs*:116 victoropsConfigs*:117 webexConfigs*:118 webhookConfigs*:119 wechatConfigs*:120
activeTimeIntervals continue groupBy groupInterval groupWait matchers*:104 muteTimeIntervals receiver repeatInterval routes?
authenticationMethod authorization:31 basicAuth:32 clientID clientSecret:k427 enableHTTP2 environment followRedirects noProxy oauth2:33 port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval resourceGroup subscriptionID tenantID tlsConfig:34
allowStale authorization:31 basicAuth:32 datacenter enableHTTP2 filter followRedirects healthFilter namespace noProxy nodeMeta oauth2:33 partition pathPrefix proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval scheme server services tagSeparator tags tlsConfig:34 tokenRef:k427
authorization:31 enableHTTP2 followRedirects noProxy oauth2:33 port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval tlsConfig:34
names port refreshInterval type
authorization:31 basicAuth:32 enableHTTP2 filters*:36 followRedirects host hostNetworkingHost matchFirstNetwork noProxy oauth2:33 port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval tlsConfig:34
authorization:31 basicAuth:32 enableHTTP2 filters*:36 followRedirects host noProxy oauth2:33 port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval role tlsConfig:34
accessKey:k427 enableHTTP2 filters*:36 followRedirects noProxy port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval region roleARN secretKey:k427 tlsConfig:34
authorization:31 basicAuth:32 enableHTTP2 followRedirects noProxy oauth2:33 proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval server tlsConfig:34
files refreshInterval
filter port project refreshInterval tagSeparator zone
authorization:31 basicAuth:32 enableHTTP2 followRedirects labelSelector noProxy oauth2:33 port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval role tlsConfig:34
authorization:31 basicAuth:32 enableHTTP2 followRedirects noProxy oauth2:33 proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval tlsConfig:34 url
authorization:31 datacenterID enableHTTP2 followRedirects noProxy oauth2:33 port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval tlsConfig:34
apiServer attachMetadata:29 authorization:31 basicAuth:32 enableHTTP2 followRedirects namespaces:121 noProxy oauth2:33 proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl role selectors*:122 tlsConfig:34
authorization:31 basicAuth:32 clientID enableHTTP2 fetchTimeout followRedirects noProxy oauth2:33 proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval server tlsConfig:34
accessKey:k427 authorization:31 basicAuth:32 enableHTTP2 endpoint followRedirects noProxy oauth2:33 port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval region roleARN secretKey:k427 tlsConfig:34
authorization:31 enableHTTP2 followRedirects noProxy oauth2:33 port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval region tagSeparator tlsConfig:34
allowStale authorization:31 basicAuth:32 enableHTTP2 followRedirects namespace noProxy oauth2:33 proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval region server tagSeparator tlsConfig:34
allTenants applicationCredentialId applicationCredentialName applicationCredentialSecret:k427 availability domainID domainName identityEndpoint password:k427 port projectID projectName refreshInterval region role tlsConfig:34 userid username
applicationKey applicationSecret:k427 consumerKey:k427 endpoint refreshInterval service
authorization:31 basicAuth:32 enableHTTP2 followRedirects includeParameters noProxy oauth2:33 port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl query refreshInterval tlsConfig:34 url
accessKey apiURL enableHTTP2 followRedirects nameFilter noProxy port projectID proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl refreshInterval role secretKey:k427 tagsFilter tlsConfig:34 zone
labels targets
equal sourceMatch*:123 targetMatch*:123
discordConfigs*:124 emailConfigs*:125 msteamsConfigs*:126 msteamsv2Configs*:127 name opsgenieConfigs*:128 pagerdutyConfigs*:129 pushoverConfigs*:130 rocketchatConfigs*:131 slackConfigs*:132 snsConfigs*:133 telegramConfigs*:134 victoropsConfigs*:135 webexConfigs*:136 webhookConfigs*:137 wechatConfigs*:138
activeTimeIntervals continue groupBy groupInterval groupWait matchers*:123 muteTimeIntervals receiver repeatInterval routes?
httpConfig? jira:139 mattermost:140 opsGenieApiKey:k427 opsGenieApiUrl:k427 pagerdutyUrl resolveTimeout rocketChat:141 slackApiUrl:k427 smtp:142 telegram:139 victorops:143 webex:139 wechat:144
configMap:k427 secret:k427
cert:89 certFile cipherSuites clientAuthType clientCAFile client_ca:89 curvePreferences keyFile keySecret:k427 maxVersion minVersion preferServerCipherSuites
headers:145 http2
namespaceSelector:30 relabelingConfigs*:35 selector:k163
labels relabelingConfigs*:35 static
credentials:k427 credentialsFile type
cloud managedIdentity:146 oauth:147 scope sdk:148 workloadIdentity:149
maxSamplesPerSend send sendInterval
batchSendDeadline capacity maxBackoff maxRetries maxSamplesPerSend maxShards minBackoff minShards retryOnRateLimit sampleAgeLimit
accessKey:k427 externalId profile region roleArn secretKey:k427 useFIPSSTSEndpoint
externalLabelName values
alertRelabelings*:35 apiVersion authorization:31 basicAuth:32 bearerTokenFile enableHttp2 name namespace noProxy pathPrefix port proxyConnectHeader%*:k427 proxyFromEnvironment proxyUrl relabelings*:35 scheme sigv4:98 timeout tlsConfig?
forGracePeriod forOutageTolerance resendDelay
retentionPeriod
alert annotations expr for keep_firing_for labels record
matchType name regex value
daysOfMonth*:150 months times*:151 weekdays years
apiURL:k427 avatarURL content httpConfig:152 message sendResolved title username
authIdentity authPassword:k427 authSecret:k427 authUsername forceImplicitTLS from headers*:153 hello html requireTLS sendResolved smarthost text threading:154 tlsConfig:34 to
httpConfig:152 sendResolved summary text title webhookUrl:k427
httpConfig:152 sendResolved text title webhookURL:k427
actions apiKey:k427 apiURL description details*:153 entity httpConfig:152 message note priority responders*:155 sendResolved source tags updateAlerts
class client clientURL component description details*:153 group httpConfig:152 pagerDutyImageConfigs*:156 pagerDutyLinkConfigs*:157 routingKey:k427 sendResolved serviceKey:k427 severity source timeout url
device expire html httpConfig:152 message monospace priority retry sendResolved sound title token:k427 tokenFile ttl url urlTitle userKey:k427 userKeyFile
actions*:158 apiURL channel color emoji fields*:159 httpConfig:152 iconURL imageURL linkNames sendResolved shortFields text thumbURL title titleLink token:k427 tokenID:k427
actions*:160 apiURL:k427 callbackId channel color fallback fields*:159 footer httpConfig:152 iconEmoji iconURL imageURL linkNames messageText mrkdwnIn pretext sendResolved shortFields text thumbURL timeout title titleLink username
apiURL attributes httpConfig:152 message phoneNumber sendResolved sigv4:98 subject targetARN topicARN
apiURL botToken:k427 botTokenFile chatID disableNotifications httpConfig:152 message messageThreadID parseMode sendResolved
apiKey:k427 apiUrl customFields*:153 entityDisplayName httpConfig:152 messageType monitoringTool routingKey sendResolved stateMessage
apiURL httpConfig:152 message roomID sendResolved
httpConfig:152 maxAlerts sendResolved timeout url urlSecret:k427
agentID apiSecret:k427 apiURL corpID httpConfig:152 message messageType sendResolved toParty toTag toUser
names ownNamespace
field label role
matchType name value
apiURL:k427 avatarURL content httpConfig:161 message sendResolved title username
authIdentity authPassword:162 authSecret:162 authUsername forceImplicitTLS from headers*:153 hello html requireTLS sendResolved smarthost text threading:154 tlsConfig:34 to
httpConfig:161 sendResolved summary text title webhookUrl:k427
httpConfig:161 sendResolved text title webhookURL:k427
actions apiKey:162 apiURL description details*:153 entity httpConfig:161 message note priority responders*:155 sendResolved source tags
class client clientURL component description details*:153 group httpConfig:161 pagerDutyImageConfigs*:156 pagerDutyLinkConfigs*:157 routingKey:162 sendResolved serviceKey:162 severity source timeout url
device expire html httpConfig:161 message monospace priority retry sendResolved sound title token:162 tokenFile ttl url urlTitle userKey:162 userKeyFile
actions*:158 apiURL channel color emoji fields*:159 httpConfig:161 iconURL imageURL linkNames sendResolved shortFields text thumbURL title titleLink token:k427 tokenID:k427
actions*:160 apiURL:162 callbackId channel color fallback fields*:159 footer httpConfig:161 iconEmoji iconURL imageURL linkNames messageText mrkdwnIn pretext sendResolved shortFields text thumbURL timeout title titleLink username
apiURL attributes httpConfig:161 message phoneNumber sendResolved sigv4:98 subject targetARN topicARN
apiURL botToken:162 botTokenFile chatID disableNotifications httpConfig:161 message messageThreadID parseMode sendResolved
apiKey:162 apiUrl customFields*:153 entityDisplayName httpConfig:161 messageType monitoringTool routingKey sendResolved stateMessage
apiURL httpConfig:161 message roomID sendResolved
httpConfig:161 maxAlerts sendResolved timeout url urlSecret:162
agentID apiSecret:162 apiURL corpID httpConfig:161 message messageType sendResolved toParty toTag toUser
apiURL
webhookURL:k427
apiURL token:k427 tokenID:k427
authIdentity authPassword:k427 authSecret:k427 authUsername forceImplicitTLS from hello requireTLS smartHost:k417 tlsConfig:34
apiKey:k427 apiURL
apiCorpID apiSecret:k427 apiURL
contentSecurityPolicy strictTransportSecurity xContentTypeOptions xFrameOptions xXSSProtection
clientId
clientId clientSecret:k427 tenantId
tenantId
clientId tenantId
end start
endTime startTime
authorization:31 basicAuth:32 bearerTokenSecret:k427 enableHttp2 followRedirects noProxy oauth2:33 proxyConnectHeader%*:k427 proxyFromEnvironment proxyURL proxyUrl tlsConfig:34
key value
threadByDate
id name type username
alt href src
alt href
msg text url
short title value
confirm:163 name style text type url value
authorization:31 basicAuth:32 bearerTokenSecret:162 enableHttp2 followRedirects noProxy oauth2:33 proxyConnectHeader%*:k427 proxyFromEnvironment proxyURL proxyUrl tlsConfig:34
key name
dismissText okText text title
`,
  'networking.istio.io': `
networking.istio.io/v1/DestinationRule 0
networking.istio.io/v1/Gateway 1
networking.istio.io/v1/ServiceEntry 2
networking.istio.io/v1/Sidecar 3
networking.istio.io/v1/VirtualService 4
networking.istio.io/v1/WorkloadEntry 5
networking.istio.io/v1/WorkloadGroup 6
networking.istio.io/v1alpha3/DestinationRule 0
networking.istio.io/v1alpha3/EnvoyFilter 7
networking.istio.io/v1alpha3/Gateway 1
networking.istio.io/v1alpha3/ServiceEntry 2
networking.istio.io/v1alpha3/Sidecar 3
networking.istio.io/v1alpha3/VirtualService 4
networking.istio.io/v1alpha3/WorkloadEntry 5
networking.istio.io/v1alpha3/WorkloadGroup 6
networking.istio.io/v1beta1/DestinationRule 0
networking.istio.io/v1beta1/Gateway 1
networking.istio.io/v1beta1/ProxyConfig 8
networking.istio.io/v1beta1/ServiceEntry 2
networking.istio.io/v1beta1/Sidecar 3
networking.istio.io/v1beta1/VirtualService 4
networking.istio.io/v1beta1/WorkloadEntry 5
networking.istio.io/v1beta1/WorkloadGroup 6

apiVersion kind metadata:k91 spec:9 status?
apiVersion kind metadata:k91 spec:10 status?
apiVersion kind metadata:k91 spec:11 status?
apiVersion kind metadata:k91 spec:12 status?
apiVersion kind metadata:k91 spec:13 status?
apiVersion kind metadata:k91 spec:14 status?
apiVersion kind metadata:k91 spec:15 status?
apiVersion kind metadata:k91 spec:16 status?
apiVersion kind metadata:k91 spec:17 status?
exportTo host subsets*:18 trafficPolicy:19 workloadSelector:20
selector servers*:21
addresses endpoints*:14 exportTo hosts location ports*:22 resolution subjectAltNames workloadSelector:23
egress*:24 inboundConnectionPool:25 ingress*:26 outboundTrafficPolicy:27 workloadSelector:23
exportTo gateways hosts http*:28 tcp*:29 tls*:30
address labels locality network ports serviceAccount weight
metadata:31 probe:32 template:14
configPatches*:33 priority targetRefs*:34 workloadSelector:23
concurrency environmentVariables image:35 selector:20
labels name trafficPolicy:19
connectionPool:25 loadBalancer:36 outlierDetection:37 portLevelSettings*:38 proxyProtocol:39 retryBudget:40 tls:41 tunnel:42
matchLabels
bind defaultEndpoint hosts name port:22 tls:43
name number protocol targetPort
labels
bind captureMode hosts port:22
http:44 tcp:45
bind captureMode connectionPool:25 defaultEndpoint port:22 tls:43
egressProxy:46 mode
corsPolicy:47 delegate:k353 directResponse:48 fault:49 headers:50 match*:51 mirror:46 mirrorPercent mirrorPercentage:k350 mirror_percent mirrors*:52 name redirect:53 retries:54 rewrite:55 route*:56 timeout
match*:57 route*:58
match*:59 route*:58
annotations labels
exec:k414 failureThreshold grpc:k415 httpGet:k416 initialDelaySeconds periodSeconds successThreshold tcpSocket:k417 timeoutSeconds
applyTo match:60 patch:61
group kind name namespace
imageType
consistentHash:62 localityLbSetting:63 simple warmup:64 warmupDurationSecs
baseEjectionTime consecutive5xxErrors consecutiveErrors consecutiveGatewayErrors consecutiveLocalOriginFailures interval maxEjectionPercent minHealthPercent splitExternalLocalOriginErrors
connectionPool:25 loadBalancer:36 outlierDetection:37 port:65 tls:41
version
minRetryConcurrency percent
caCertificates caCrl clientCertificate credentialName insecureSkipVerify mode privateKey sni subjectAltNames
protocol targetHost targetPort
caCertCredentialName caCertificates caCrl cipherSuites credentialName credentialNames httpsRedirect maxProtocolVersion minProtocolVersion mode privateKey serverCertificate subjectAltNames tlsCertificates*:66 verifyCertificateHash verifyCertificateSpki
h2UpgradePolicy http1MaxPendingRequests http2MaxRequests idleTimeout maxConcurrentStreams maxRequestsPerConnection maxRetries useClientProtocol
connectTimeout idleTimeout maxConnectionDuration maxConnections tcpKeepalive:67
host port:65 subset
allowCredentials allowHeaders allowMethods allowOrigin allowOrigins*:68 exposeHeaders maxAge unmatchedPreflights
body:69 status
abort:70 delay:71
request:72 response:72
authority:68 gateways headers%:68 ignoreUriCase method:68 name port queryParams%:68 scheme:68 sourceLabels sourceNamespace statPrefix uri:68 withoutHeaders%:68
destination:46 percentage:k350
authority derivePort port redirectCode scheme uri
attempts backoff perTryTimeout retryIgnorePreviousHosts retryOn retryRemoteLocalities
authority uri uriRegexRewrite:73
destination:46 headers:50 weight
destinationSubnets gateways port sourceLabels sourceNamespace sourceSubnet
destination:46 weight
destinationSubnets gateways port sniHosts sourceLabels sourceNamespace
cluster:74 context listener:75 proxy:76 routeConfiguration:77 waypoint:78
filterClass operation value?
httpCookie:79 httpHeaderName httpQueryParameterName maglev:80 minimumRingSize ringHash:81 useSourceIp
distribute*:82 enabled failover*:82 failoverPriority
aggression duration minimumPercent
number
caCertificates privateKey serverCertificate
interval probes time
exact prefix regex
bytes string
grpcStatus http2Error httpStatus percentage:k350
exponentialDelay fixedDelay percent percentage:k350
add remove set
match rewrite
name portNumber service subset
filterChain:83 listenerFilter name portName portNumber
metadata proxyVersion
gateway name portName portNumber vhost:84
filter:85 portNumber route:k179
attributes*:k366 name path ttl
tableSize
minimumRingSize
from to
applicationProtocols destinationPort filter:85 name sni transportProtocol
domainName name route:86
name subFilter:k179
action name
`,
  'notification.toolkit.fluxcd.io': `
notification.toolkit.fluxcd.io/v1/Receiver 0
notification.toolkit.fluxcd.io/v1beta1/Alert 1
notification.toolkit.fluxcd.io/v1beta1/Provider 2
notification.toolkit.fluxcd.io/v1beta1/Receiver 3
notification.toolkit.fluxcd.io/v1beta2/Alert 4
notification.toolkit.fluxcd.io/v1beta2/Provider 5
notification.toolkit.fluxcd.io/v1beta2/Receiver 6
notification.toolkit.fluxcd.io/v1beta3/Alert 7
notification.toolkit.fluxcd.io/v1beta3/Provider 8

apiVersion kind metadata:k91 spec:9 status?
apiVersion kind metadata:k91 spec:10 status?
apiVersion kind metadata:k91 spec:11 status?
apiVersion kind metadata:k91 spec:12 status?
apiVersion kind metadata:k91 spec:13 status?
apiVersion kind metadata:k91 spec:14 status?
apiVersion kind metadata:k91 spec:15 status?
apiVersion kind metadata:k91 spec:13
apiVersion kind metadata:k91 spec:16
events interval resourceFilter resources*:17 secretRef:k179 suspend type
eventSeverity eventSources*:17 exclusionList providerRef:k179 summary suspend
address certSecretRef:k179 channel proxy secretRef:k179 suspend timeout type username
events resources*:17 secretRef:k179 suspend type
eventMetadata eventSeverity eventSources*:17 exclusionList inclusionList providerRef:k179 summary suspend
address certSecretRef:k179 channel interval proxy secretRef:k179 suspend timeout type username
events interval resources*:17 secretRef:k179 suspend type
address certSecretRef:k179 channel commitStatusExpr interval proxy proxySecretRef:k179 secretRef:k179 serviceAccountName suspend timeout type username
apiVersion kind matchLabels name namespace
`,
  'operator.knative.dev': `
operator.knative.dev/v1beta1/KnativeEventing 0
operator.knative.dev/v1beta1/KnativeServing 1

apiVersion kind metadata:k91 spec:2 status?
apiVersion kind metadata:k91 spec:3 status?
additionalManifests*:4 clusterProfileRef:k353 config defaultBrokerClass deployments*:5 high-availability:k109 manifests*:4 namespace:6 podDisruptionBudgets*:7 registry:8 resources*:9 services*:10 sinkBindingSelectionMode source:11 version workloads*:5
additionalManifests*:4 clusterProfileRef:k353 config controller-custom-certs:12 deployments*:5 high-availability:k109 ingress:13 manifests*:4 namespace:6 podDisruptionBudgets*:7 registry:8 resources*:9 security:14 services*:10 version workloads*:5
URL
affinity:k287 annotations env*:15 hostNetwork labels livenessProbes*:16 name nodeSelector readinessProbes*:16 replicas resources*:9 tolerations*:k245 topologySpreadConstraints*:k297 version volumeMounts*:k365
annotations labels
maxUnavailable minAvailable name selector:k163 unhealthyPodEvictionPolicy
default imagePullSecrets*:k179 override
claims*:k367 container limits requests
annotations labels name selector
ceph:17 github:17 gitlab:17 kafka:17 rabbitmq:17 redis:17
name type
contour:17 gateway-api:17 istio:18 kourier:19
securityGuard:17
container envVars*:k356
container failureThreshold initialDelaySeconds periodSeconds successThreshold terminationGracePeriodSeconds timeoutSeconds
enabled
enabled knative-ingress-gateway:20 knative-local-gateway:20
bootstrap-configmap enabled http-port https-port service-load-balancer-ip service-type
selector servers*:21
bind defaultEndpoint hosts name port:22 tls:23
name number protocol target_port
caCertificates cipherSuites credentialName httpsRedirect maxProtocolVersion minProtocolVersion mode privateKey serverCertificate subjectAltNames verifyCertificateHash verifyCertificateSpki
`,
  'policy.cert-manager.io': `
policy.cert-manager.io/v1alpha1/CertificateRequestPolicy 0

apiVersion kind metadata:k91 spec:1 status?
allowed:2 constraints:3 plugins%:4 selector:5
commonName:6 dnsNames:7 emailAddresses:7 ipAddresses:7 isCA subject:8 uris:7 usages
maxDuration minDuration privateKey:9
values
issuerRef:10 namespace:11
required validations*:12 value
required validations*:12 values
countries:7 localities:7 organizationalUnits:7 organizations:7 postalCodes:7 provinces:7 serialNumber:6 streetAddresses:7
algorithm maxSize minSize
group kind name
matchLabels matchNames
message rule
`,
  'security.istio.io': `
security.istio.io/v1/AuthorizationPolicy 0
security.istio.io/v1/PeerAuthentication 1
security.istio.io/v1/RequestAuthentication 2
security.istio.io/v1beta1/AuthorizationPolicy 0
security.istio.io/v1beta1/PeerAuthentication 1
security.istio.io/v1beta1/RequestAuthentication 2

apiVersion kind metadata:k91 spec:3 status?
apiVersion kind metadata:k91 spec:4 status?
apiVersion kind metadata:k91 spec:5 status?
action provider:k179 rules*:6 selector:7 targetRef:8 targetRefs*:8
mtls:9 portLevelMtls%:9 selector:7
jwtRules*:10 selector:7 targetRef:8 targetRefs*:8
from*:11 to*:12 when*:13
matchLabels
group kind name namespace
mode
audiences forwardOriginalToken fromCookies fromHeaders*:14 fromParams issuer jwks jwksUri jwks_uri outputClaimToHeaders*:15 outputPayloadToHeader spaceDelimitedClaims timeout
source:16
operation:17
key notValues values
name prefix
claim header
ipBlocks namespaces notIpBlocks notNamespaces notPrincipals notRemoteIpBlocks notRequestPrincipals notServiceAccounts principals remoteIpBlocks requestPrincipals serviceAccounts
hosts methods notHosts notMethods notPaths notPorts paths ports
`,
  'serving.knative.dev': `
serving.knative.dev/v1/Configuration 0
serving.knative.dev/v1/Revision 1
serving.knative.dev/v1/Route 2
serving.knative.dev/v1/Service 3
serving.knative.dev/v1beta1/DomainMapping 4

apiVersion kind metadata:k91 spec:5 status?
apiVersion kind metadata:k91 spec:6 status?
apiVersion kind metadata:k91 spec:7 status?
apiVersion kind metadata:k91 spec? status?
apiVersion kind metadata:k91 spec:8 status?
template:9
activeDeadlineSeconds affinity:k287 automountServiceAccountToken containerConcurrency containers*:k288 dnsConfig:k289 dnsPolicy enableServiceLinks ephemeralContainers*:k290 hostAliases*:k291 hostIPC hostNetwork hostPID hostUsers hostname hostnameOverride idleTimeoutSeconds imagePullSecrets*:k179 initContainers*:k288 nodeName nodeSelector os:k179 overhead preemptionPolicy priority priorityClassName readinessGates*:k292 resourceClaims*:k293 resources:k294 responseStartTimeoutSeconds restartPolicy runtimeClassName schedulerName schedulingGates*:k179 schedulingGroup? securityContext:k296 serviceAccount serviceAccountName setHostnameAsFQDN shareProcessNamespace subdomain terminationGracePeriodSeconds timeoutSeconds tolerations*:k245 topologySpreadConstraints*:k297 volumes*:k298
traffic*:10
ref:11 tls:12
metadata:k91 spec:6
configurationName latestRevision percent revisionName tag url
address apiVersion group kind name namespace
secretName
`,
  'sinks.knative.dev': `
sinks.knative.dev/v1alpha1/IntegrationSink 0
sinks.knative.dev/v1alpha1/JobSink 1

apiVersion kind metadata:k91 spec:2 status?
apiVersion kind metadata:k91 spec:3 status?
aws:4 log:5
job:k34
auth:6 s3:7 sns:8 sqs:9
level logMask loggerName marker multiline showAllProperties showBody showBodyType showCachedStreams showExchangePattern showHeaders showProperties showStreams
accessKey secret:10 secretKey serviceAccountName
arn autoCreateBucket delay deleteAfterRead destinationBucket destinationBucketPrefix destinationBucketSuffix forcePathStyle ignoreBody maxMessagesPerPoll moveAfterRead overrideEndpoint prefix region uriEndpointOverride
arn autoCreateTopic overrideEndpoint region uriEndpointOverride
arn autoCreateQueue delay deleteAfterRead greedy host maxMessagesPerPoll overrideEndpoint protocol queueURL region uriEndpointOverride visibilityTimeout waitTimeSeconds
ref:k179
`,
  'source.toolkit.fluxcd.io': `
source.toolkit.fluxcd.io/v1/Bucket 0
source.toolkit.fluxcd.io/v1/ExternalArtifact 1
source.toolkit.fluxcd.io/v1/GitRepository 2
source.toolkit.fluxcd.io/v1/HelmChart 3
source.toolkit.fluxcd.io/v1/HelmRepository 4
source.toolkit.fluxcd.io/v1/OCIRepository 5
source.toolkit.fluxcd.io/v1beta1/Bucket 6
source.toolkit.fluxcd.io/v1beta1/GitRepository 7
source.toolkit.fluxcd.io/v1beta1/HelmChart 8
source.toolkit.fluxcd.io/v1beta1/HelmRepository 9
source.toolkit.fluxcd.io/v1beta2/Bucket 10
source.toolkit.fluxcd.io/v1beta2/GitRepository 11
source.toolkit.fluxcd.io/v1beta2/HelmChart 12
source.toolkit.fluxcd.io/v1beta2/HelmRepository 4
source.toolkit.fluxcd.io/v1beta2/OCIRepository 5

apiVersion kind metadata:k91 spec:13 status?
apiVersion kind metadata:k91 spec:14 status?
apiVersion kind metadata:k91 spec:15 status?
apiVersion kind metadata:k91 spec:16 status?
apiVersion kind metadata:k91 spec:17 status?
apiVersion kind metadata:k91 spec:18 status?
apiVersion kind metadata:k91 spec:19 status?
apiVersion kind metadata:k91 spec:20 status?
apiVersion kind metadata:k91 spec:21 status?
apiVersion kind metadata:k91 spec:22 status?
apiVersion kind metadata:k91 spec:23 status?
apiVersion kind metadata:k91 spec:24 status?
apiVersion kind metadata:k91 spec:25 status?
bucketName certSecretRef:k179 endpoint ignore insecure interval prefix provider proxySecretRef:k179 region secretRef:k179 serviceAccountName sts:26 suspend timeout
sourceRef:27
ignore include*:28 interval provider proxySecretRef:k179 recurseSubmodules ref:29 secretRef:k179 serviceAccountName sparseCheckout suspend timeout url verify:30
chart ignoreMissingValuesFiles interval reconcileStrategy sourceRef:k211 suspend valuesFiles verify:31 version
accessFrom:32 certSecretRef:k179 insecure interval passCredentials provider secretRef:k179 suspend timeout type url
certSecretRef:k179 ignore insecure interval layerSelector:33 provider proxySecretRef:k179 ref:34 secretRef:k179 serviceAccountName suspend timeout url verify:31
accessFrom:32 bucketName endpoint ignore insecure interval provider region secretRef:k179 suspend timeout
accessFrom:32 gitImplementation ignore include*:28 interval recurseSubmodules ref:35 secretRef:k179 suspend timeout url verify:30
accessFrom:32 chart interval reconcileStrategy sourceRef:k211 suspend valuesFile valuesFiles version
accessFrom:32 interval passCredentials secretRef:k179 suspend timeout url
accessFrom:32 bucketName certSecretRef:k179 endpoint ignore insecure interval prefix provider proxySecretRef:k179 region secretRef:k179 sts:26 suspend timeout
accessFrom:32 gitImplementation ignore include*:28 interval recurseSubmodules ref:29 secretRef:k179 suspend timeout url verify:30
accessFrom:32 chart ignoreMissingValuesFiles interval reconcileStrategy sourceRef:k211 suspend valuesFile valuesFiles verify:31 version
certSecretRef:k179 endpoint provider secretRef:k179
apiVersion kind name namespace
fromPath repository:k179 toPath
branch commit name semver tag
mode secretRef:k179
matchOIDCIdentity*:36 provider secretRef:k179
namespaceSelectors*:37
mediaType operation
digest semver semverFilter tag
branch commit semver tag
issuer subject
matchLabels
`,
  'sources.knative.dev': `
sources.knative.dev/v1/ApiServerSource 0
sources.knative.dev/v1/ContainerSource 1
sources.knative.dev/v1/PingSource 2
sources.knative.dev/v1/SinkBinding 3
sources.knative.dev/v1alpha1/IntegrationSource 4
sources.knative.dev/v1beta2/PingSource 2

apiVersion kind metadata:k91 spec:5 status?
apiVersion kind metadata:k91 spec:6 status?
apiVersion kind metadata:k91 spec:7 status?
apiVersion kind metadata:k91 spec? status?
apiVersion kind metadata:k91 spec:8 status?
ceOverrides:9 filters*:11 mode namespaceSelector:k163 owner:k185 resources*:12 serviceAccountName sink:10
ceOverrides:9 sink:10 template:k175
ceOverrides:9 contentType data dataBase64 schedule sink:10 timezone
aws:13 ceOverrides:9 sink:10 template:k175 timer:14
extensions
CACerts audience ref:15 uri
all*:11 any*:11 cesql exact not:11 prefix suffix
apiVersion kind selector:k163
auth:16 ddbStreams:17 s3:18 sqs:19
contentType message period repeatCount
address apiVersion group kind name namespace
accessKey secret:20 secretKey serviceAccountName
delay overrideEndpoint region streamIteratorType table uriEndpointOverride
arn autoCreateBucket delay deleteAfterRead destinationBucket destinationBucketPrefix destinationBucketSuffix forcePathStyle ignoreBody maxMessagesPerPoll moveAfterRead overrideEndpoint prefix region uriEndpointOverride
arn autoCreateQueue delay deleteAfterRead greedy host maxMessagesPerPoll overrideEndpoint protocol queueURL region uriEndpointOverride visibilityTimeout waitTimeSeconds
ref:k179
`,
  'telemetry.istio.io': `
telemetry.istio.io/v1/Telemetry 0
telemetry.istio.io/v1alpha1/Telemetry 0

apiVersion kind metadata:k91 spec:1 status?
accessLogging*:2 metrics*:3 selector:4 targetRef:5 targetRefs*:5 tracing*:6
disabled filter:k303 match:7 providers*:k179
overrides*:8 providers*:k179 reportingInterval
matchLabels
group kind name namespace
customTags%:9 disableSpanReporting enableIstioTags match:7 providers*:k179 randomSamplingPercentage useRequestIdForTraceSampling
mode
disabled match:10 tagOverrides%:11
environment:12 formatter:k350 header:12 literal:k350
customMetric metric mode
operation value
defaultValue name
`,
  'traefik.io': `
traefik.io/v1alpha1/IngressRoute 0
traefik.io/v1alpha1/IngressRouteTCP 1
traefik.io/v1alpha1/IngressRouteUDP 2
traefik.io/v1alpha1/Middleware 3
traefik.io/v1alpha1/MiddlewareTCP 4
traefik.io/v1alpha1/ServersTransport 5
traefik.io/v1alpha1/ServersTransportTCP 6
traefik.io/v1alpha1/TLSOption 7
traefik.io/v1alpha1/TLSStore 8
traefik.io/v1alpha1/TraefikService 9

apiVersion kind metadata:k91 spec:10
apiVersion kind metadata:k91 spec:11
apiVersion kind metadata:k91 spec:12
apiVersion kind metadata:k91 spec:13
apiVersion kind metadata:k91 spec:14
apiVersion kind metadata:k91 spec:15
apiVersion kind metadata:k91 spec:16
apiVersion kind metadata:k91 spec:17
apiVersion kind metadata:k91 spec:18
apiVersion kind metadata:k91 spec:19
entryPoints ingressClassName parentRefs*:k353 routes*:20 tls:21
entryPoints ingressClassName routes*:22 tls:23
entryPoints ingressClassName routes*:24
addPrefix:25 basicAuth:26 buffering:27 chain:28 circuitBreaker:29 compress:30 contentType:31 digestAuth:26 encodedCharacters:32 errors:33 forwardAuth:34 grpcWeb:35 headers:36 inFlightReq:37 ipAllowList:38 ipWhiteList:39 passTLSClientCert:40 plugin? rateLimit:41 redirectRegex:42 redirectScheme:43 replacePath:44 replacePathRegex:45 retry:46 stripPrefix:47 stripPrefixRegex:48
inFlightConn:49 ipAllowList:50 ipWhiteList:50
certificatesSecrets cipherSuites disableHTTP2 forwardingTimeouts:51 insecureSkipVerify maxIdleConnsPerHost maxVersion minVersion peerCertURI rootCAs*:52 rootCAsSecrets serverName spiffe:53
dialKeepAlive dialTimeout proxyProtocol:54 terminationDelay tls:55
alpnProtocols cipherSuites clientAuth:56 curvePreferences disableSessionTickets maxVersion minVersion preferServerCipherSuites sniStrict
certificates*:57 defaultCertificate:57 defaultGeneratedCert:58
failover:59 highestRandomWeight:60 mirroring:61 weighted:62
kind match middlewares*:k353 observability:63 priority services? syntax
certResolver domains*:64 options:k353 secretName store:k353
match middlewares*:k353 priority services*:65 syntax
certResolver domains*:64 options:k353 passthrough secretName store:k353
services*:66
prefix
headerField realm removeHeader secret
maxRequestBodyBytes maxResponseBodyBytes memRequestBodyBytes memResponseBodyBytes retryExpression
middlewares*:k353
checkPeriod expression fallbackDuration recoveryDuration responseCode
defaultEncoding encodings excludedContentTypes includedContentTypes minResponseBodyBytes
autoDetect
allowEncodedBackSlash allowEncodedHash allowEncodedNullCharacter allowEncodedPercent allowEncodedQuestionMark allowEncodedSemicolon allowEncodedSlash
query service? status statusRewrites
addAuthCookiesToResponse address authRequestHeaders authResponseHeaders authResponseHeadersRegex authSigninURL forwardBody headerField maxBodySize maxResponseBodySize preserveLocationHeader preserveRequestMethod tls:67 trustForwardHeader
allowOrigins
accessControlAllowCredentials accessControlAllowHeaders accessControlAllowMethods accessControlAllowOriginList accessControlAllowOriginListRegex accessControlExposeHeaders accessControlMaxAge addVaryHeader allowedHosts browserXssFilter contentSecurityPolicy contentSecurityPolicyReportOnly contentTypeNosniff customBrowserXSSValue customFrameOptionsValue customRequestHeaders customResponseHeaders featurePolicy forceSTSHeader frameDeny hostsProxyHeaders isDevelopment permissionsPolicy publicKey referrerPolicy sslForceHost sslHost sslProxyHeaders sslRedirect sslTemporaryRedirect stsIncludeSubdomains stsPreload stsSeconds
amount sourceCriterion:68
ipStrategy:69 rejectStatusCode sourceRange
ipStrategy:69 sourceRange
info:70 pem
average burst period redis:71 sourceCriterion:68
permanent regex replacement
permanent port scheme
path
regex replacement
attempts disableRetryOnNetworkError initialInterval maxRequestBodyBytes retryNonIdempotentMethod status timeout
forceSlash prefixes
regex
amount
sourceRange
dialTimeout idleConnTimeout pingTimeout readIdleTimeout responseHeaderTimeout
configMap secret
ids trustDomain
version
certificatesSecrets insecureSkipVerify peerCertURI rootCAs*:52 rootCAsSecrets serverName spiffe:53
clientAuthType secretNames
secretName
domain:64 resolver
errors:72 fallback:73 service:73
services?
healthCheck:74 kind maxBodySize middlewares*:k353 mirrorBody mirrors*:78 name namespace nativeLB nodePortLB passHostHeader passiveHealthCheck:75 port responseForwarding:76 scheme serversTransport sticky:77 strategy weight
services? sticky:77
accessLogs metrics traceVerbosity tracing
main sans
name namespace nativeLB nodePortLB port proxyProtocol:54 serversTransport terminationDelay tls weight
name namespace nativeLB nodePortLB port weight
caOptional caSecret certSecret insecureSkipVerify
ipStrategy:69 requestHeaderName requestHost
depth excludedIPs ipv6Subnet
issuer:79 notAfter notBefore sans serialNumber subject:80
db dialTimeout endpoints maxActiveConns minIdleConns poolSize readTimeout secret tls:81 writeTimeout
maxRequestBodyBytes status
healthCheck:74 kind middlewares*:k353 name namespace nativeLB nodePortLB passHostHeader passiveHealthCheck:75 port responseForwarding:76 scheme serversTransport sticky:77 strategy weight
followRedirects headers hostname interval method mode path port scheme status timeout unhealthyInterval
failureWindow maxFailedAttempts
flushInterval
cookie:82
healthCheck:74 kind middlewares*:k353 name namespace nativeLB nodePortLB passHostHeader passiveHealthCheck:75 percent port responseForwarding:76 scheme serversTransport sticky:77 strategy weight
commonName country domainComponent locality organization province serialNumber
commonName country domainComponent locality organization organizationalUnit province serialNumber
caSecret certSecret insecureSkipVerify
domain httpOnly maxAge name path sameSite secure
`,
  'trust-manager.io': `
trust-manager.io/v1alpha2/ClusterBundle 0

apiVersion kind metadata:k91 spec:1 status?
defaultCAs:2 inLineCAs sourceRefs*:3 target:4
provider
key kind name selector:k163
configMap:5 namespaceSelector:k163 secret:5
data*:6 metadata:7
format key password profile
annotations labels
`,
  'trust.cert-manager.io': `
trust.cert-manager.io/v1alpha1/Bundle 0

apiVersion kind metadata:k91 spec:1 status?
sources*:2 target:3
configMap:4 inLine secret:4 useDefaultCAs
additionalFormats:5 configMap:6 namespaceSelector:k163 secret:6
includeAllKeys key name selector:k163
jks:7 pkcs12:8
key metadata:9
key password
key password profile
annotations labels
`,
};

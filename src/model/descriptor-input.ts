/**
 * What a descriptor may state, for programs that write one.
 * Generated from the vocabulary by `npm run generate`; do not edit.
 */

/** A fact: its value, or the value with what proves it; absent or null is unknown. */
export type Stated<T> = T | null | { readonly value: T | null; readonly evidence?: string | null };
/** A number in the fact's own unit, or text with a unit such as `2.1万㎡`. */
export type Quantity = number | string;
/** `2025-03-01`. */
export type DateText = string;
/** Name or GB/T 2260 code of a place. */
export type PlaceName = string;
export type YesNo = boolean | '是' | '否';

/** 更新改造类型 kind of renewal */
export type ProjectRenewal =
  | 'none'
  | '不属更新改造'
  | 'old_community'
  | '城镇老旧小区改造'
  | 'shantytown'
  | '棚户区改造'
  | 'rural_housing'
  | '农村危房改造'
  | 'seismic'
  | '抗震加固'
  | 'other_renewal'
  | '其他更新改造';

/** 更新改造方式 mode of renewal */
export type ProjectRenewalMode =
  | 'gradual'
  | '保留既有建筑为主，分片分期实施'
  | 'kept_at_once'
  | '保留既有建筑为主，一次整体实施'
  | 'wholesale'
  | '整体拆除重建为主';

/** 社区基础设施绿色化 greening of community facilities */
export type ProjectCommunityFacilities =
  | 'included'
  | '已列入改造内容'
  | 'not_included'
  | '未列入改造内容'
  | 'complete'
  | '原已齐备，无需列入';

/** 绿色建造方式 green construction */
export type ProjectGreenConstruction =
  | 'whole_process'
  | '全过程绿色建造'
  | 'site_only'
  | '仅绿色施工'
  | 'none'
  | '均未采用'
  | 'no_works'
  | '没有施工现场';

/** 建筑垃圾分类情况 sorting of construction waste */
export type ProjectConstructionWasteSorted =
  | 'all'
  | '全部分类收集处理'
  | 'partly'
  | '部分分类'
  | 'none'
  | '不分类';

/** 建筑垃圾资源化利用情况 recycling of construction waste */
export type ProjectConstructionWasteUse =
  | 'all'
  | '可利用部分全部利用'
  | 'partly'
  | '部分利用'
  | 'none'
  | '全部消纳填埋';

/** 拆除旧料去向 use of demolition materials */
export type ProjectDemolitionMaterials =
  | 'no_demolition'
  | '不涉及拆除'
  | 'reused'
  | '旧料回收再用'
  | 'discarded'
  | '旧料全部弃置';

/** 海绵城市设计情况 sponge city design */
export type ProjectSpongeCity =
  | 'designed'
  | '按海绵城市要求设计'
  | 'not_designed'
  | '未按海绵城市要求设计'
  | 'exempt'
  | '属豁免项目';

/** 项目单位性质 kind of owner */
export type ProjectOwnerKind =
  | 'public_body'
  | '机关事业单位或团体'
  | 'state_enterprise'
  | '国有企业'
  | 'private_enterprise'
  | '民营企业'
  | 'other_enterprise'
  | '外资等其他企业'
  | 'other'
  | '村集体、个人等';

/** 建筑垃圾无害化处理情况 proper disposal of construction waste */
export type ProjectConstructionWasteDisposal =
  | 'all_proper'
  | '全部利用或规范处置'
  | 'not_all'
  | '有未规范处置的';

/** 占用耕地情况 use of farmland */
export type ProjectFarmland =
  | 'none'
  | '不占用耕地'
  | 'ordinary'
  | '占用一般耕地'
  | 'permanent'
  | '占用永久基本农田';

/** 耕地占补平衡情况 replacement of farmland */
export type ProjectFarmlandBalance =
  | 'done'
  | '已落实补充耕地'
  | 'pending'
  | '补充耕地落实中'
  | 'undone'
  | '未落实'
  | 'not_required'
  | '依法无需补充';

/** 城镇开发边界外建设类型 kind of works outside the urban development boundary */
export type ProjectOutsideBoundaryWorks =
  | 'not_urban'
  | '不属城镇建设'
  | 'urban_admitted'
  | '属零星城镇建设且经认定允许'
  | 'urban'
  | '属城镇建设未经认定允许';

/** 采伐林木情况 felling of trees */
export type ProjectTreeFelling =
  | 'none'
  | '不采伐'
  | 'licensed'
  | '已取得采伐许可证'
  | 'pending'
  | '采伐许可证待办'
  | 'unlicensed'
  | '未取得即采伐或申请未获许可'
  | 'not_required'
  | '依法不需要采伐许可证';

/** 涉及珍稀濒危物种生境 sites of rare species */
export type ProjectRareSpeciesSite =
  | 'unaffected'
  | '不涉及'
  | 'mitigated'
  | '涉及并有保护修复措施'
  | 'unmitigated'
  | '涉及而无措施';

/** 生产用水重复利用 reuse of process water */
export type ProjectProcessWaterReuse =
  | 'reused'
  | '串联、梯级或再生利用'
  | 'separated'
  | '只分质供水'
  | 'once_through'
  | '一次性使用'
  | 'no_process_water'
  | '无生产用水';

/** 污水去向 where sewage goes */
export type ProjectSewageOutlet =
  | 'network'
  | '接入城镇污水管网'
  | 'own_treatment'
  | '自行处理'
  | 'direct'
  | '未经处理直接排放'
  | 'no_sewage'
  | '不产生污水';

/** 工艺装备所列目录 class of process and equipment */
export type ProjectTechnologyClass =
  | 'promoted'
  | '列入鼓励类或推广目录'
  | 'unlisted'
  | '未列入任何目录'
  | 'restricted'
  | '列入限制类'
  | 'eliminated'
  | '列入淘汰类';

/** 两高项目清理整改情况 rectification as a two-high project */
export type ProjectTwoHighRectification =
  | 'not_listed'
  | '未列入整改'
  | 'completed'
  | '已完成整改'
  | 'under_way'
  | '整改中'
  | 'undone'
  | '未整改';

/** 能耗替代落实情况 offset of energy use */
export type ProjectEnergyOffset =
  | 'done'
  | '等量或减量替代已落实'
  | 'pending'
  | '替代方案落实中'
  | 'undone'
  | '未落实替代'
  | 'not_required'
  | '经认定无需替代';

/** 热泵采用情况 use of heat pumps */
export type ProjectHeatPump =
  | 'used'
  | '采用'
  | 'not_used'
  | '未采用'
  | 'unsuited'
  | '用热温度超出热泵适用范围';

/** 落后设备情况 outdated equipment */
export type ProjectOutdatedEquipment =
  | 'none'
  | '没有落后设备'
  | 'replaced'
  | '由本项目淘汰'
  | 'used'
  | '仍使用落后设备';

/** 节能绿色技术采用情况 use of green energy techniques */
export type ProjectGreenTechnologies =
  | 'all'
  | '适用的均采用'
  | 'partly'
  | '部分采用'
  | 'none'
  | '未采用'
  | 'not_applicable'
  | '均不适用';

/** 审批类型 kind of approval */
export type ProjectFilingType = 'approval' | '审批' | 'verification' | '核准' | 'record' | '备案';

/** 建设性质 construction type */
export type ProjectConstruction =
  | 'new'
  | '新建'
  | 'extension'
  | '扩建'
  | 'reconstruction'
  | '改建'
  | 'relocation'
  | '迁建';

/** 所在建成区 built-up area */
export type ProjectBuiltUpArea =
  | 'outside'
  | '不在建成区'
  | 'prefecture_city'
  | '设区市城市建成区'
  | 'county_city'
  | '县级市城市建成区'
  | 'county_seat'
  | '县城建成区'
  | 'town'
  | '建制镇建成区';

/** 土地使用标准执行情况 compliance with land use standards */
export type ProjectLandUseStandard =
  | 'met'
  | '符合'
  | 'exceeded'
  | '超标准用地且未经节地评价认可'
  | 'exceeded_justified'
  | '超标准但经节地评价认可'
  | 'no_standard'
  | '无适用标准';

/** 生态用地改变情况 change of ecological land */
export type ProjectEcologicalLandChange =
  | 'unaffected'
  | '不涉及'
  | 'felling_only'
  | '只在林地上采伐林木'
  | 'listed'
  | '改变林地、湿地或草地'
  | 'other_ecosystem'
  | '仅改变其他生态系统'
  | 'exempt'
  | '有改变但依法不需批准';

/** 环评审批情况 environmental assessment approval */
export type ProjectEnvironmentalAssessment =
  | 'done'
  | '已取得环评批复'
  | 'pending'
  | '环评办理中'
  | 'undone'
  | '未办理环评'
  | 'not_required'
  | '依法无需环评审批';

/** 取水许可情况 water abstraction permit */
export type ProjectWaterPermit =
  | 'done'
  | '已取得取水许可'
  | 'pending'
  | '取水许可办理中'
  | 'undone'
  | '未办理取水许可'
  | 'not_required'
  | '依法无需取水许可';

/** 节能审查情况 energy conservation review */
export type ProjectEnergyReview =
  | 'done'
  | '已通过节能审查'
  | 'pending'
  | '节能审查办理中'
  | 'undone'
  | '未办理节能审查'
  | 'not_required'
  | '依法无需单独节能审查';

/** 污染物区域削减替代情况 regional offset of pollutants */
export type ProjectPollutantOffset =
  | 'done'
  | '区域削减方案已落实'
  | 'pending'
  | '区域削减方案落实中'
  | 'undone'
  | '区域削减方案未落实'
  | 'not_required'
  | '依法无需区域削减';

/** 能耗的清洁生产水平 cleaner production level of energy use */
export type ProjectEnergyUseLevel =
  | 'below'
  | '未达基本水平'
  | 'basic'
  | '基本水平'
  | 'advanced'
  | '先进水平'
  | 'leading'
  | '领先水平';

/** 物耗的清洁生产水平 cleaner production level of material use */
export type ProjectMaterialUseLevel =
  | 'below'
  | '未达基本水平'
  | 'basic'
  | '基本水平'
  | 'advanced'
  | '先进水平'
  | 'leading'
  | '领先水平';

/** 水耗的清洁生产水平 cleaner production level of water use */
export type ProjectWaterUseLevel =
  | 'below'
  | '未达基本水平'
  | 'basic'
  | '基本水平'
  | 'advanced'
  | '先进水平'
  | 'leading'
  | '领先水平';

/** 通用用能设备能效情况 efficiency of general energy-using equipment */
export type ProjectEquipmentEfficiency =
  | 'met'
  | '均符合国家能效标准'
  | 'partly_below'
  | '有不符合国家能效标准的'
  | 'no_equipment'
  | '无此类设备';

/** 大宗和中长距离货物运输方式 mode of bulk and long-distance freight */
export type ProjectBulkFreight =
  | 'rail_water'
  | '全部铁路水路'
  | 'partly_rail_water'
  | '部分铁路水路'
  | 'road'
  | '全部公路'
  | 'no_such_goods'
  | '无大宗和中长距离货物';

/** 设置方式 how it comes into the project */
export type BoilerInstallation = 'added' | '新增' | 'converted' | '更换或改造' | 'retained' | '保留现有';

/** 锅炉燃料 boiler fuel */
export type BoilerFuel =
  | 'coal'
  | '煤炭'
  | 'coal_slurry'
  | '水煤浆'
  | 'coal_biomass'
  | '煤与生物质混烧'
  | 'coal_products'
  | '焦炭、兰炭等煤制品'
  | 'biomass'
  | '生物质'
  | 'natural_gas'
  | '天然气'
  | 'oil'
  | '燃油'
  | 'electricity'
  | '电'
  | 'waste_heat'
  | '余热'
  | 'other'
  | '其他';

/** 所在建成区 built-up area */
export type BoilerBuiltUpArea =
  | 'outside'
  | '不在建成区'
  | 'prefecture_city'
  | '设区市城市建成区'
  | 'county_city'
  | '县级市城市建成区'
  | 'county_seat'
  | '县城建成区'
  | 'town'
  | '建制镇建成区';

/**
 * 锅炉 boilers
 * 项目中的锅炉，一台一项，保留的也列入
 * boilers of the project, one entry each, retained ones included
 */
export interface BoilerDescriptor {
  /**
   * 锅炉名称 boiler name
   * 锅炉名称、编号或型号
   * name, number or model
   * 证明 proof: 设备清单; list of equipment
   */
  readonly name?: Stated<string>;
  /**
   * 设置方式 how it comes into the project
   * 该锅炉是本次新增，还是对原有锅炉的更换、改造，或者原样保留
   * whether the boiler is added by this project, replaces or converts an existing one, or is retained as it is
   * 证明 proof: 环评文件或设备清单; environmental assessment or list of equipment
   */
  readonly installation?: Stated<BoilerInstallation>;
  /**
   * 锅炉燃料 boiler fuel
   * 锅炉的设计燃料；煤与生物质混烧的填该项，其他有多种的填环境影响最大的一种
   * design fuel; coal burned with biomass has its own entry, of any other mixture the one of greatest impact
   * 证明 proof: 环评文件、锅炉产品合格证; environmental assessment, product certificate
   */
  readonly fuel?: Stated<BoilerFuel>;
  /**
   * 额定蒸发量 rated steam output · 蒸吨/小时 · > 0 蒸吨/小时, ≤ 5000 蒸吨/小时
   * 单台锅炉的额定蒸发量；热水锅炉可连同单位填写额定热功率（如“24.5 MW”），换算按惯例并在报告中注明；不带单位的数按蒸吨/小时理解
   * rated steam output of this one boiler; hot water boilers may be stated with their unit, such as 24.5 MW, converted by custom, which the report then names; a bare number is in t/h
   * 证明 proof: 锅炉产品铭牌或特种设备使用登记证; name plate or registration of special equipment
   */
  readonly capacity?: Stated<Quantity>;
  /**
   * 所在建成区 built-up area
   * 锅炉位于哪一级城镇的建成区；与项目相同的可不填
   * as for the project; may be left out where it is the same
   * 证明 proof: 所在地城管（住建）或自然资源部门的证明; statement by the local construction or natural resources authority
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly built_up_area?: Stated<BoilerBuiltUpArea>;
  /**
   * 按超低排放设计或改造 designed or converted to ultra-low emission
   * 烟气排放按国家或省燃煤锅炉超低排放要求设计或改造
   * flue gas is designed or converted to the national or provincial ultra-low demands for coal boilers
   * 证明 proof: 环评文件; environmental assessment
   */
  readonly ultra_low_emission?: Stated<YesNo>;
  /**
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
}

/** 建设性质 construction type */
export type BuildingConstruction =
  | 'new'
  | '新建'
  | 'extension'
  | '扩建'
  | 'reconstruction'
  | '改建'
  | 'relocation'
  | '迁建';

/** 建筑类别 building category */
export type BuildingCategory =
  | 'residential'
  | '居住建筑'
  | 'public'
  | '公共建筑'
  | 'mixed'
  | '居住与公共混合建筑'
  | 'industrial'
  | '工业建筑'
  | 'agricultural'
  | '农业建筑';

/** 建筑功能 building use */
export type BuildingUse =
  | 'school'
  | '学校'
  | 'hospital'
  | '医院'
  | 'science_museum'
  | '科技馆'
  | 'gymnasium'
  | '体育馆'
  | 'station'
  | '车站'
  | 'kindergarten'
  | '幼儿园'
  | 'cultural_venue'
  | '图书馆博物馆等文化场馆'
  | 'elderly_care'
  | '养老服务设施'
  | 'government_office'
  | '机关办公'
  | 'dormitory'
  | '宿舍'
  | 'other_public'
  | '其他公共服务建筑'
  | 'commercial_office'
  | '商务办公'
  | 'shop'
  | '商业'
  | 'hotel'
  | '旅馆'
  | 'residence'
  | '住宅'
  | 'factory'
  | '厂房'
  | 'warehouse'
  | '仓库'
  | 'other'
  | '其他';

/** 所在建成区 built-up area */
export type BuildingBuiltUpArea =
  | 'outside'
  | '不在建成区'
  | 'prefecture_city'
  | '设区市城市建成区'
  | 'county_city'
  | '县级市城市建成区'
  | 'county_seat'
  | '县城建成区'
  | 'town'
  | '建制镇建成区';

/** 绿色建筑等级 green building grade */
export type BuildingGreenStar =
  | 'unrated'
  | '未达基本级'
  | 'basic'
  | '基本级'
  | 'one_star'
  | '一星级'
  | 'two_star'
  | '二星级'
  | 'three_star'
  | '三星级';

/** 建筑能耗等级 energy grade */
export type BuildingEnergyGrade =
  | 'ordinary'
  | '未达超低能耗'
  | 'ultra_low'
  | '超低能耗建筑'
  | 'near_zero'
  | '近零能耗建筑'
  | 'zero'
  | '零能耗建筑';

/** 建筑碳排放等级 carbon grade */
export type BuildingCarbonGrade =
  | 'ordinary'
  | '未达近零碳'
  | 'near_zero'
  | '近零碳建筑'
  | 'zero'
  | '零碳建筑';

/** 建筑节能改造内容 energy retrofit */
export type BuildingEnergyRetrofit =
  | 'envelope'
  | '含外墙屋面门窗等围护结构改造'
  | 'systems'
  | '仅设备系统改造'
  | 'none'
  | '无节能改造内容'
  | 'not_needed'
  | '已符合现行节能标准，无需改造';

/** 建筑主要用能 main energy */
export type BuildingMainEnergy =
  | 'electricity'
  | '电力'
  | 'renewable'
  | '直接利用的太阳能热、地热能、生物质能等可再生能源'
  | 'heat_network'
  | '集中供热（冷）'
  | 'gas'
  | '燃气'
  | 'coal_oil'
  | '煤炭或燃油';

/** 建筑供暖方式 heating */
export type BuildingHeatingSource =
  | 'none'
  | '不设供暖'
  | 'ground_source'
  | '浅层地温能（地源热泵）'
  | 'air_heat_pump'
  | '空气源热泵'
  | 'electric'
  | '电直接供暖'
  | 'gas'
  | '燃气供暖'
  | 'biomass'
  | '生物质能供暖'
  | 'solar'
  | '太阳能供暖'
  | 'waste_heat'
  | '余热集中供暖'
  | 'district'
  | '其他集中供暖'
  | 'coal_oil'
  | '燃煤或燃油供暖';

/** 生活热水方式 hot water */
export type BuildingHotWaterSource =
  | 'none'
  | '不供生活热水'
  | 'electric'
  | '电热水器'
  | 'heat_pump'
  | '热泵热水'
  | 'solar_electric'
  | '太阳能加电辅助'
  | 'solar_other'
  | '太阳能加其他辅助'
  | 'gas'
  | '燃气热水'
  | 'heat_network'
  | '集中供热或余热'
  | 'biomass'
  | '生物质热水'
  | 'other'
  | '燃煤、燃油等其他热源';

/** 炊事用能 cooking */
export type BuildingCookingEnergy =
  | 'none'
  | '不设厨房'
  | 'electric'
  | '电炊具'
  | 'gas'
  | '燃气灶具'
  | 'other'
  | '煤、柴、燃油等其他灶具';

/** 照明系统节能情况 efficient lighting */
export type BuildingEnergySavingLighting =
  | 'all'
  | '全部为节能照明'
  | 'partly'
  | '部分为节能照明'
  | 'none'
  | '均为普通照明';

/** 绿色建材使用情况 use of green building materials */
export type BuildingGreenMaterials =
  | 'all'
  | '主要建材全部为绿色建材'
  | 'partly'
  | '部分为绿色建材'
  | 'none'
  | '未采用绿色建材'
  | 'no_materials'
  | '本次工程不用这些建材';

/** 使用再生或再用建材 recycled or reused materials */
export type BuildingRecycledMaterials =
  | 'construction_waste'
  | '有建筑垃圾再生建材或再用的旧料'
  | 'other_waste'
  | '只有其他废弃物生产的建材'
  | 'none'
  | '均未使用';

/** 装修交付标准 decoration on delivery */
export type BuildingDecoration = 'full' | '全装修' | 'partial' | '部分装修' | 'none' | '不装修（毛坯）';

/** 农房情况 rural house */
export type BuildingRuralHouse = 'not_rural' | '不是农房' | 'green' | '绿色农房' | 'ordinary' | '普通农房';

/**
 * 建筑 buildings
 * 项目中的单体建筑，一栋一项
 * single buildings of the project, one entry each
 */
export interface BuildingDescriptor {
  /**
   * 建筑名称 building name
   * 总平面图上的楼栋名称或编号
   * name or number on the site plan
   * 证明 proof: 总平面图; site plan
   */
  readonly name?: Stated<string>;
  /**
   * 建设性质 construction type
   * 按该栋建筑本身填，不按项目填：整栋新起的（含扩建项目中的独立新楼、迁建的新址楼栋、拆除后重建的）填新建，只在原有建筑上加层、接建的填扩建；与项目相同的可不填
   * of the building itself and not of the project: one erected as a whole is new (a separate block of an extension project, a building on the site moved to, one rebuilt after demolition); storeys or wings added to an existing one are extension; may be left out where it is the project's
   * 证明 proof: 建设工程规划许可证; construction planning permit
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly construction?: Stated<BuildingConstruction>;
  /**
   * 建筑类别 building category
   * 按使用性质划分；居住建筑、公共建筑和两者混合的建筑统称民用建筑
   * by use; residential, public and mixed buildings together are civil buildings
   * 证明 proof: 建设工程规划许可证附图; drawings annexed to the planning permit
   */
  readonly category?: Stated<BuildingCategory>;
  /**
   * 建筑功能 building use
   * 该栋建筑的主要功能（按建筑面积最大的功能）；学校指以教学、实验等用房为主的楼栋，学生宿舍填“宿舍”；消防站、公益性农贸市场等填“其他公共服务建筑”
   * main use by floor area; school means buildings mainly of teaching rooms and laboratories, while halls of residence are dormitory, and fire stations, public markets and the like are other public service
   * 证明 proof: 建设工程规划许可证附图; drawings annexed to the planning permit
   */
  readonly use?: Stated<BuildingUse>;
  /**
   * 满足社会公众公共需要的公益性建筑 serves the public's common needs
   * 立项文件或主管部门意见写明该建筑向社会公众提供公益性服务的填“是”，写明属营利性的填“否”；没有写明的不填
   * true where the project approval or the authority says that it offers the public services of public benefit, false where it is said to be run for profit; left out where neither is said
   * 证明 proof: 立项文件或主管部门意见; project approval or opinion of the authority
   */
  readonly public_benefit?: Stated<YesNo>;
  /**
   * 公共机构建筑 building of a public institution
   * 全部或者部分使用财政性资金的国家机关、事业单位和团体组织使用的建筑
   * used by a state organ, public institution or organisation funded wholly or partly from public finance
   * 证明 proof: 建设单位法人证书、资金来源文件; legal person certificate and source of funds
   */
  readonly public_institution?: Stated<YesNo>;
  /**
   * 总建筑面积 gross floor area · ㎡ · > 0 ㎡
   * 该栋建筑地上、地下建筑面积之和
   * floor area of this building above and below ground
   * 证明 proof: 建设工程规划许可证; construction planning permit
   */
  readonly floor_area?: Stated<Quantity>;
  /**
   * 位于城镇开发边界范围内 inside the urban development boundary
   * 按批准的国土空间规划，该栋建筑位于城镇开发边界以内；与项目相同的可不填
   * this building lies inside the urban development boundary of the approved territorial plan; may be left out where it is as the project
   * 证明 proof: 规划条件或用地预审与选址意见书; planning conditions or the site opinion
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly in_urban_development_boundary?: Stated<YesNo>;
  /**
   * 所在建成区 built-up area
   * 该栋建筑位于哪一级城镇的建成区；与项目相同的可不填
   * as for the project; may be left out where it is the same
   * 证明 proof: 所在地城管（住建）或自然资源部门的证明; statement by the local construction or natural resources authority
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly built_up_area?: Stated<BuildingBuiltUpArea>;
  /**
   * 竣工日期 completion of works
   * 该栋建筑竣工验收日期或拟建成日期
   * the day of acceptance on completion or the planned day
   * 证明 proof: 竣工验收备案文件；拟建成时间见备案表; record of acceptance; filing form for a planned date
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly completion_date?: Stated<DateText>;
  /**
   * 绿色建筑等级 green building grade
   * 按设有“基本级”的现行版《绿色建筑评价标准》设计或评定的等级；按以前只设三个星级的版本评定的，不得直接填入，须先对照现行版
   * the grade designed for or awarded under the edition of the green building standard in force, which has a basic grade; a rating under an earlier edition with three stars only may not be entered as it stands
   * 证明 proof: 绿色建筑设计专篇、施工图审查意见或绿色建筑标识; green design chapter, drawing review or green building label
   */
  readonly green_star?: Stated<BuildingGreenStar>;
  /**
   * 绿色建筑评价依据 edition of the green building standard
   * 评定等级所依据的标准名称、编号和版本
   * name, number and edition of the standard behind the grade
   * 证明 proof: 绿色建筑设计专篇; green design chapter
   */
  readonly green_standard?: Stated<string>;
  /**
   * 执行建筑节能强制性标准 meets the mandatory building energy code
   * 设计符合现行建筑节能强制性标准的全部适用条文
   * the design meets every applicable provision of the mandatory building energy code in force
   * 证明 proof: 施工图审查合格书及建筑节能计算书; drawing review certificate and energy calculation
   */
  readonly meets_energy_code?: Stated<YesNo>;
  /**
   * 建筑节能率 building energy saving rate · % · ≤ 100 %
   * 设计能耗较 20 世纪 80 年代基准建筑降低的比例（即“65% 节能标准”所指的节能率）
   * how far the design's energy use lies below that of the 1980s baseline building, the rate that the 65 per cent standard speaks of
   * 证明 proof: 建筑节能计算书; energy calculation
   */
  readonly energy_saving_rate?: Stated<Quantity>;
  /**
   * 屋顶面积 roof area · ㎡ · > 0 ㎡
   * 该栋建筑屋顶水平投影总面积
   * total horizontal projection of this building's roof
   * 证明 proof: 屋顶平面图; roof plan
   */
  readonly roof_area?: Stated<Quantity>;
  /**
   * 屋顶光伏面积 rooftop photovoltaic area · ㎡ · ≥ 0 ㎡
   * 光伏组件在屋顶的水平投影覆盖面积
   * horizontal projection of the photovoltaic modules on the roof
   * 证明 proof: 屋顶平面图、光伏设计文件; roof plan and photovoltaic design
   */
  readonly pv_area?: Stated<Quantity>;
  /**
   * 设置屋顶光伏 has rooftop photovoltaics
   * 该栋建筑屋顶安装光伏发电设施，含与屋面一体化的
   * photovoltaic modules are installed on this building's roof, or are part of it
   * 证明 proof: 光伏设计文件; photovoltaic design
   */
  readonly rooftop_pv?: Stated<YesNo>;
  /**
   * 采用光伏建筑一体化 building-integrated photovoltaics
   * 光伏组件作为建筑构件与建筑同步设计、施工
   * photovoltaic modules designed and built as parts of the building
   * 证明 proof: 施工图设计文件; construction drawings
   */
  readonly bipv?: Stated<YesNo>;
  /**
   * 采用装配式建筑 prefabricated construction
   * 按装配式建筑评价标准设计、建造
   * designed and built as a prefabricated building under the standard for such
   * 证明 proof: 装配率计算书; calculation of the prefabrication rate
   */
  readonly prefabricated?: Stated<YesNo>;
  /**
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
  /**
   * 建筑能耗等级 energy grade
   * 按现行近零能耗建筑技术标准设计达到的等级，由低到高为超低能耗、近零能耗、零能耗；与“零碳”是两回事，零碳填“建筑碳排放等级”
   * the grade designed for under the technical standard for near-zero energy buildings in force, rising from ultra-low over near-zero to zero energy; zero carbon is another matter, see the carbon grade
   * 证明 proof: 能耗计算书、专项评价文件; energy calculation or evaluation
   */
  readonly energy_grade?: Stated<BuildingEnergyGrade>;
  /**
   * 建筑碳排放等级 carbon grade
   * 按国家、地方或者团体的零碳建筑标准设计达到的等级，所依标准填入备注；没有按任何此类标准设计的填“未达近零碳”
   * the grade designed for under a national, local or association standard for zero carbon buildings, named in the remarks; ordinary where it is designed to none
   * 证明 proof: 建筑碳排放计算书、评价文件; carbon calculation or evaluation
   */
  readonly carbon_grade?: Stated<BuildingCarbonGrade>;
  /**
   * 建筑能效测评标识 energy performance label
   * 已取得建筑能效测评标识，或者测评已列入竣工验收前的计划
   * the building has the energy performance label, or the assessment is planned before acceptance
   * 证明 proof: 能效测评标识证书、测评计划; label or plan of the assessment
   */
  readonly energy_label?: Stated<YesNo>;
  /**
   * 建筑节能改造内容 energy retrofit
   * 改造工程中为降低能耗对既有建筑的围护结构，或者供暖、空调、照明、热水等系统所作的改造；原已符合现行建筑节能强制性标准的填“无需改造”
   * what the works on an existing building do to save energy, to its envelope or to heating, cooling, lighting or hot water; not needed where it met the energy code in force before
   * 证明 proof: 改造设计文件; design of the works
   */
  readonly energy_retrofit?: Stated<BuildingEnergyRetrofit>;
  /**
   * 按既有建筑绿色改造标准设计 designed as a green retrofit
   * 改造工程按既有建筑绿色改造评价标准（或地方相应标准）设计
   * the works on the existing building follow the standard for green retrofits or a local one of that kind
   * 证明 proof: 改造设计文件; design of the works
   */
  readonly green_retrofit?: Stated<YesNo>;
  /**
   * 建筑主要用能 main energy
   * 该栋建筑全年终端用能中占比最大的一种（按热值）；自发自用的光伏电力和用电驱动的热泵计入电力
   * the energy with the largest share of what the building uses in a year, by calorific value; power of its own photovoltaics and heat pumps driven by power count as electricity
   * 证明 proof: 能耗计算书、用能设计说明; energy calculation or design
   */
  readonly main_energy?: Stated<BuildingMainEnergy>;
  /**
   * 建筑供暖方式 heating
   * 该栋建筑供暖的主要热源，只在个别房间用的不计；各房间普遍设热泵型空调供暖的填“空气源热泵”
   * main source of this building's heating; single rooms do not count, while heat pump air conditioners in the rooms throughout are air-source heat pumps
   * 证明 proof: 暖通设计说明; heating design
   */
  readonly heating_source?: Stated<BuildingHeatingSource>;
  /**
   * 生活热水方式 hot water
   * 该栋建筑生活热水的主要热源
   * main source of this building's hot water
   * 证明 proof: 给水排水设计说明; plumbing design
   */
  readonly hot_water_source?: Stated<BuildingHotWaterSource>;
  /**
   * 炊事用能 cooking
   * 该栋建筑厨房的主要用能
   * main energy of this building's kitchens
   * 证明 proof: 燃气、电气设计说明; gas and electrical design
   */
  readonly cooking_energy?: Stated<BuildingCookingEnergy>;
  /**
   * 应用可再生能源 uses renewable energy
   * 该栋建筑设有太阳能光电、太阳能光热、地热能（含浅层地温能）或者生物质能利用系统中的一种以上
   * the building has at least one system that uses photovoltaics, solar heat, geothermal heat (shallow included) or biomass
   * 证明 proof: 可再生能源应用设计说明; renewable energy design
   */
  readonly renewable_energy?: Stated<YesNo>;
  /**
   * 采用光储直柔 photovoltaics with storage, direct current and flexible loads
   * 该栋建筑集成光伏发电、储能、直流配电和柔性用电
   * the building combines photovoltaics, storage, direct current distribution and flexible loads
   * 证明 proof: 电气设计说明; electrical design
   */
  readonly pedf?: Stated<YesNo>;
  /**
   * 设置建筑能耗监测系统 energy monitoring system
   * 设有对用能分类分项计量、采集和传输数据的能耗监测系统
   * there is a system that meters energy by kind and use and collects and sends the data
   * 证明 proof: 电气（智能化）设计说明; electrical design
   */
  readonly energy_monitoring?: Stated<YesNo>;
  /**
   * 设置智慧建筑控制系统 smart building control
   * 设有利用物联网对空调、照明、电梯等设备集中控制并分析数据的系统
   * there is a system on the internet of things that controls cooling, lighting, lifts and the like from one place and analyses their data
   * 证明 proof: 智能化设计说明; design of the building's intelligent systems
   */
  readonly smart_building_control?: Stated<YesNo>;
  /**
   * 设置智慧能源管理系统 smart energy management system
   * 设有对电、气、水、冷、热等用能统一监测、分析并优化运行的信息系统
   * there is an information system that watches, analyses and optimises the use of power, gas, water, cold and heat together
   * 证明 proof: 智能化设计说明; design of the building's intelligent systems
   */
  readonly smart_energy_management?: Stated<YesNo>;
  /**
   * 照明系统节能情况 efficient lighting
   * 室内外照明采用高效光源（含 LED）灯具的情况
   * how many of the lamps inside and outside are efficient (LED included)
   * 证明 proof: 照明设计说明; lighting design
   */
  readonly energy_saving_lighting?: Stated<BuildingEnergySavingLighting>;
  /**
   * 屋顶光伏设运行监测 rooftop photovoltaics monitored
   * 屋顶光伏设有发电量和运行状态的在线监测
   * output and state of the rooftop photovoltaics are monitored online
   * 证明 proof: 光伏设计文件; photovoltaic design
   */
  readonly pv_monitoring?: Stated<YesNo>;
  /**
   * 采用建筑节能与结构一体化技术 insulation integrated with the structure
   * 保温层与墙体等结构同步设计、同步施工成为一体，不另贴外保温层
   * insulation is designed and built as one with the wall or other structure and not stuck on afterwards
   * 证明 proof: 节能设计专篇; energy chapter of the design
   */
  readonly energy_structure_integration?: Stated<YesNo>;
  /**
   * 绿色建材使用情况 use of green building materials
   * 墙体、保温、门窗、防水、混凝土、砂浆、装饰等主要建材中符合绿色建材评价标准（绿色低碳）的产品的使用情况；本次工程只换装设备、不用这些建材的填“不用这些建材”
   * how many of the main materials (walls, insulation, windows, waterproofing, concrete, mortar, decoration) are products that meet the standards for green, low-carbon building materials; no such materials where the works only fit equipment
   * 证明 proof: 设计说明、建材用量表; design statement and bill of materials
   */
  readonly green_materials?: Stated<BuildingGreenMaterials>;
  /**
   * 优先选用认证标识建材 certified materials chosen first
   * 设计说明、招标或采购文件写明同类产品优先选用获得绿色建材认证标识的
   * design, tender or purchase documents say that among like products those with the green building material label are chosen first
   * 证明 proof: 设计说明、招标（采购）文件; design statement or tender documents
   */
  readonly certified_materials_first?: Stated<YesNo>;
  /**
   * 使用再生或再用建材 recycled or reused materials
   * 本栋使用以建筑垃圾生产的建材，或者再用旧构件、旧砖瓦等的，填第一项；只使用以粉煤灰、尾矿、冶炼渣等其他废弃物生产的建材的，填第二项
   * the first where this building uses materials made from construction waste, or old parts, bricks and the like; the second where all that it uses is made from fly ash, tailings, slag or other waste
   * 证明 proof: 建材用量表; bill of materials
   */
  readonly recycled_materials?: Stated<BuildingRecycledMaterials>;
  /**
   * 装修交付标准 decoration on delivery
   * 交付时墙面、顶面、地面和门窗的装饰以及厨卫、水电等设备全部安装完成的为全装修；只装修公共部位或者部分房间的为部分装修
   * full where all surfaces are finished and kitchens, bathrooms, water and power installed on delivery; partial where only common parts or some rooms are
   * 证明 proof: 装修设计文件、交付标准; decoration design or terms of delivery
   */
  readonly decoration?: Stated<BuildingDecoration>;
  /**
   * 特色建筑 building of local character
   * 立项或者设计文件写明以地方文化、民俗、旅游、生态等特色为设计定位的建筑
   * the approval or design says that the building is designed for its local, folk, tourist or ecological character
   * 证明 proof: 立项文件、方案设计说明; project approval or design statement
   */
  readonly feature_building?: Stated<YesNo>;
  /**
   * 使用竹建材 bamboo building materials
   * 建筑结构、围护或者室内外装饰中使用竹材、竹集成材、竹重组材等竹建材产品
   * bamboo, laminated or recombined bamboo or other bamboo products are used in structure, envelope or decoration
   * 证明 proof: 建材用量表; bill of materials
   */
  readonly bamboo_materials?: Stated<YesNo>;
  /**
   * 农房情况 rural house
   * 农村村民宅基地上或者统一建设的农村住房；按绿色农房建设导则、技术标准设计的为绿色农房
   * a dwelling for villagers, on their own plot or built together; green where it follows a guide or standard for green rural houses
   * 证明 proof: 乡村建设规划许可证、设计图; rural planning permit and drawings
   */
  readonly rural_house?: Stated<BuildingRuralHouse>;
  /**
   * 设置生活垃圾分类设施 facilities for sorted waste
   * 本栋或者其用地内设有生活垃圾分类投放、收集的设施或者场所
   * the building or its site has bins or places to sort and collect household waste
   * 证明 proof: 总平面图; site plan
   */
  readonly waste_sorting_facilities?: Stated<YesNo>;
}

/** 建设性质 construction type */
export type CapacityLineConstruction =
  | 'new'
  | '新建'
  | 'extension'
  | '扩建'
  | 'reconstruction'
  | '改建'
  | 'relocation'
  | '迁建';

/** 产品 product */
export type CapacityLineProduct =
  | 'steel'
  | '钢铁'
  | 'steel_rolling'
  | '轧钢等钢压延加工'
  | 'cement_clinker'
  | '水泥熟料'
  | 'cement'
  | '水泥（粉磨）'
  | 'flat_glass'
  | '平板玻璃'
  | 'photovoltaic_glass'
  | '光伏玻璃'
  | 'replaced_product'
  | '其他实行产能置换的产品'
  | 'sinter'
  | '烧结矿或球团矿'
  | 'coke'
  | '焦炭'
  | 'copper'
  | '铜冶炼'
  | 'lead'
  | '铅冶炼'
  | 'zinc'
  | '锌冶炼'
  | 'petrochemicals'
  | '石油炼制和石化产品'
  | 'chemicals'
  | '化工产品'
  | 'other'
  | '其他产品';

/** 钢铁工序 steel process */
export type CapacityLineSteelProcess =
  | 'electric_furnace'
  | '电炉短流程炼钢'
  | 'converter'
  | '转炉等长流程炼钢'
  | 'ironmaking'
  | '炼铁'
  | 'standalone_sintering'
  | '独立烧结'
  | 'standalone_hot_rolling'
  | '独立热轧'
  | 'attached'
  | '钢铁联合企业内的烧结或轧制'
  | 'other_rolling'
  | '独立的冷轧、球团等其他加工';

/** 有色冶炼工艺 non-ferrous smelting process */
export type CapacityLineSmeltingProcess =
  | 'short_flow'
  | '短流程冶炼'
  | 'continuous'
  | '连续熔炼'
  | 'side_blown'
  | '侧吹氧化＋侧吹还原＋烟化吹炼'
  | 'oxygen_bottom_blown'
  | '富氧底吹熔炼'
  | 'slag_direct_reduction'
  | '液态铅渣直接还原'
  | 'clean_electrolysis'
  | '高效清洁化电解'
  | 'other'
  | '其他工艺';

/** 水泥原燃料替代情况 substitution in cement */
export type CapacityLineFuelMaterialSubstitution =
  | 'none'
  | '未替代'
  | 'raw_materials'
  | '替代原料'
  | 'fuels'
  | '替代燃料'
  | 'both'
  | '原料和燃料均替代';

/** 炼化方式 refining and chemicals */
export type CapacityLineRefineryOutput =
  | 'integrated'
  | '炼化一体化'
  | 'more_chemicals'
  | '未一体化但减油增化'
  | 'fuels'
  | '以成品油为主'
  | 'no_refining'
  | '不炼油';

/** 含VOCs原辅材料情况 materials with VOC */
export type CapacityLineVocMaterials =
  | 'no_voc'
  | '不使用含VOCs原辅材料'
  | 'all_low'
  | '均为低VOCs或无VOCs替代品'
  | 'all_feasible'
  | '能替代的均已替代，其余经论证暂无替代品'
  | 'partly_low'
  | '部分为低VOCs替代品'
  | 'not_low'
  | '未替代';

/** VOCs全过程治理 VOC controlled throughout */
export type CapacityLineVocWholeProcess =
  | 'complete'
  | '各环节均有措施'
  | 'incomplete'
  | '有的环节没有措施'
  | 'no_voc'
  | '不产生VOCs';

/** 含氢氯氟烃使用和改造情况 use of HCFC and conversion */
export type CapacityLineHcfc =
  | 'never'
  | '不涉及'
  | 'converted'
  | '已或由本项目改用替代品'
  | 'used'
  | '仍使用';

/** 单位产品能耗限额情况 energy limit per unit of product */
export type CapacityLineEnergyLimit =
  | 'within'
  | '符合限额'
  | 'exceeded'
  | '超过限额'
  | 'no_standard'
  | '没有适用的限额标准';

/** 产品属持久性有机污染物或添汞产品 product is a persistent organic pollutant or holds mercury */
export type CapacityLinePopsMercury =
  | 'neither'
  | '都不是'
  | 'permitted'
  | '生产，属依法豁免或允许且手续齐备'
  | 'not_permitted'
  | '生产，不属豁免或允许的';

/**
 * 生产线 production lines
 * 项目的生产线，产品不同的分列；没有生产线的填空表
 * production lines of the project, listed apart where products differ; an empty list where there are none
 */
export interface CapacityLineDescriptor {
  /**
   * 生产线名称 line name
   * 生产线名称和主要装备
   * name of the line and its main equipment
   * 证明 proof: 立项文件; project approval
   */
  readonly name?: Stated<string>;
  /**
   * 建设性质 construction type
   * 该生产线的建设性质；与项目相同的可不填
   * construction type of this line; may be left out where it is the project's
   * 证明 proof: 立项文件; project approval
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly construction?: Stated<CapacityLineConstruction>;
  /**
   * 产品 product
   * 生产线的主要产品；“钢铁”指炼铁、炼钢，轧钢等不冶炼的填“轧钢等钢压延加工”；“其他实行产能置换的产品”指国家产能置换办法列明、而决定未点名的产品
   * main product of the line; iron and steel means smelting, while rolling and other lines that do not smelt are steel rolling; other product under capacity replacement means one that a national replacement measure lists and the decision does not name
   * 证明 proof: 立项文件、产能置换方案; project approval, replacement plan
   */
  readonly product?: Stated<CapacityLineProduct>;
  /**
   * 新增产能 adds capacity
   * 该生产线建成后的产能大于其建设前的产能（新建、迁建的线建设前为零），不抵扣置换退出的产能
   * the line's capacity after the works is greater than before, which is nothing for a line newly built or moved here; capacity retired for it is not set off
   * 证明 proof: 立项文件、产能置换方案; project approval, replacement plan
   */
  readonly adds_capacity?: Stated<YesNo>;
  /**
   * 建设产能 capacity built · 吨/年 · ≥ 0 吨/年
   * 该生产线建设的产能，按国家产能置换办法折算为年产能
   * capacity built on this line, counted per year as the national replacement measure does
   * 证明 proof: 产能置换方案公告; published replacement plan
   */
  readonly new_capacity?: Stated<Quantity>;
  /**
   * 置换退出产能 retired capacity · 吨/年 · ≥ 0 吨/年
   * 为该生产线退出、经认定可用于置换的产能，折算方法同建设产能；几条线共用的按线分摊，不重复计；没有的填 0
   * capacity recognised as retired for this line, counted in the same way and split, never counted twice, where lines share it; 0 where there is none
   * 证明 proof: 产能置换方案公告; published replacement plan
   */
  readonly retired_capacity?: Stated<Quantity>;
  /**
   * 产能置换方案已公告 replacement plan published
   * 产能置换方案已由有权机关审核并公告，且所公告的建设产能不少于该生产线的建设产能
   * the replacement plan has been examined and published by the authority, and the capacity published there is no less than that built on this line
   * 证明 proof: 产能置换方案公告; published replacement plan
   */
  readonly replacement_announced?: Stated<YesNo>;
  /**
   * 钢铁工序 steel process
   * 该生产线属于钢铁生产的哪一道工序；“独立”指所在企业没有炼铁、炼钢；电炉以铁水为主要原料的，填“转炉等长流程炼钢”
   * which step of steel production the line belongs to; standalone means that the enterprise neither makes iron nor steel; an electric furnace fed mainly with hot metal counts with the converters
   * 证明 proof: 立项文件; project approval
   */
  readonly steel_process?: Stated<CapacityLineSteelProcess>;
  /**
   * 有色冶炼工艺 non-ferrous smelting process
   * 该生产线的主体冶炼（电解）工艺；有几种的，铜看熔炼，铅看熔炼和还原，锌看电解，填其中列名的一种，都未列名的填“其他工艺”
   * main process of the line; of several, smelting decides for copper, smelting and reduction for lead, electrolysis for zinc, and one that is named here is stated, another process where none is
   * 证明 proof: 立项文件、环评文件; project approval, environmental assessment
   */
  readonly smelting_process?: Stated<CapacityLineSmeltingProcess>;
  /**
   * 水泥原燃料替代情况 substitution in cement
   * 水泥生产是否以工业固废、生活垃圾衍生燃料、生物质等替代天然原料或化石燃料
   * whether industrial waste, refuse-derived fuel, biomass and the like replace natural raw material or fossil fuel
   * 证明 proof: 环评文件; environmental assessment
   */
  readonly fuel_material_substitution?: Stated<CapacityLineFuelMaterialSubstitution>;
  /**
   * 炼化方式 refining and chemicals
   * 炼油装置与化工装置的关系：与乙烯、芳烃等化工装置联合布置的为炼化一体化；减油增化指建成后成品油收率下降、化工原料收率上升
   * how refining stands to chemicals; integrated with ethylene, aromatics or the like, or with the yield of fuels lowered and that of chemical feedstock raised by the works
   * 证明 proof: 可行性研究报告; feasibility study
   */
  readonly refinery_output?: Stated<CapacityLineRefineryOutput>;
  /**
   * 冶炼副产资源供相关行业利用 smelter by-products supplied on
   * 冶炼副产的煤气、余热、酸、渣等至少一种已落实供建材、石化或化工装置利用（含本企业装置）
   * at least one of gas, heat, acid, slag and the like from smelting is supplied, under contract or within the enterprise, to plant for building materials, petrochemicals or chemicals
   * 证明 proof: 供应协议或综合利用方案; supply contract or plan
   */
  readonly by_products_supplied?: Stated<YesNo>;
  /**
   * 设有二氧化碳捕集利用或封存 captures carbon dioxide
   * 设有（含中试、示范）捕集二氧化碳并加以利用或封存的装置
   * has plant, pilot or demonstration included, that captures carbon dioxide and uses or stores it
   * 证明 proof: 可行性研究报告; feasibility study
   */
  readonly ccus?: Stated<YesNo>;
  /**
   * 按超低排放设计或改造 designed or converted to ultra-low emission
   * 排放按国家或省对本行业的超低排放要求设计或改造
   * emissions are designed or converted to the national or provincial ultra-low demands for the industry
   * 证明 proof: 环评文件; environmental assessment
   */
  readonly ultra_low_emission?: Stated<YesNo>;
  /**
   * 含VOCs原辅材料情况 materials with VOC
   * 涂料、油墨、胶粘剂、清洗剂等原辅材料是否为符合国家低VOCs含量标准的产品；生产过程不用这类材料的填第一项
   * whether paints, inks, glues, cleaning agents and the like are products of low VOC content by the national standards; the first entry where none are used
   * 证明 proof: 环评文件、产品检测报告; environmental assessment, test reports
   */
  readonly voc_materials?: Stated<CapacityLineVocMaterials>;
  /**
   * VOCs全过程治理 VOC controlled throughout
   * VOCs（来自原辅材料或者生产过程）在储存、使用、收集、末端处理各环节的控制措施；没有的环节不计，按排放标准可以不设的视为有措施
   * controls for VOC, from materials or from the process, in storage, use, collection and final treatment; a stage that does not occur is left out, and one for which the emission standard asks for none counts as controlled
   * 证明 proof: 环评文件; environmental assessment
   */
  readonly voc_whole_process?: Stated<CapacityLineVocWholeProcess>;
  /**
   * 含氢氯氟烃使用和改造情况 use of HCFC and conversion
   * 该生产线的工艺或者产品使用含氢氯氟烃（作发泡剂、清洗剂、所充注的制冷剂等）的情况；作原料的、只在厂房空调中使用的不计
   * use of hydrochlorofluorocarbons by the process or in the product of the line, as foaming or cleaning agent, refrigerant filled in and so on; feedstock and mere air conditioning of the works do not count
   * 证明 proof: 环评文件; environmental assessment
   */
  readonly hcfc?: Stated<CapacityLineHcfc>;
  /**
   * 单位产品能耗限额情况 energy limit per unit of product
   * 项目建成后的单位产品能耗与现行国家、省能耗限额标准对照的结果；对照准入值还是限定值，按该标准对新建、改扩建和现有生产线的规定
   * energy use per unit of product after the works against the national or provincial limit standard in force; the standard itself says whether the admission value or the limit for existing plant holds for a new, extended or rebuilt line
   * 证明 proof: 节能报告; energy report
   */
  readonly energy_limit?: Stated<CapacityLineEnergyLimit>;
  /**
   * 产品属持久性有机污染物或添汞产品 product is a persistent organic pollutant or holds mercury
   * 该生产线（含联产品、中间产品）是否有意生产列入《关于持久性有机污染物的斯德哥尔摩公约》及国家公告的化学品，或者添汞产品（有意添加汞的产品，如含汞电池、荧光灯、开关、体温计）；按国家公告和豁免登记属允许品种、用途和期限内，并已办妥依法应办的登记、许可的，填“豁免或允许且手续齐备”；不在其内、已过期限，或者被拒、未办即生产的，填“不属豁免或允许”；尚未投产、手续在办的不填；无意产生的、产品中的痕量杂质不计
   * whether the line, by-products and intermediates included, makes on purpose chemicals of the Stockholm Convention and national notices, or mercury-added products (such as batteries, fluorescent lamps, switches and thermometers that hold mercury on purpose). Exempt or permitted where kind, use and term are within the national notices and the exemption registered, and the registration or permit that the law asks for is held; neither where they are not, the term is over, it was refused, or production began without it; left out where production has not begun and the papers are under way. What arises unintended and traces in a product do not count
   * 证明 proof: 产品清单、豁免登记或许可文件; list of products, exemption or permit
   */
  readonly pops_mercury?: Stated<CapacityLinePopsMercury>;
  /**
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
}

/** 规模类别 size class */
export type DataCenterSizeClass =
  | 'hyperscale'
  | '超大型'
  | 'large'
  | '大型'
  | 'medium_or_small'
  | '中小型'
  | 'network_room'
  | '网络机房'
  | 'other_room'
  | '其他机房';

/** 节能降碳改造情况 energy and carbon retrofit */
export type DataCenterEnergyRetrofit =
  | 'done'
  | '已实施'
  | 'under_way'
  | '实施中或由本项目实施'
  | 'none'
  | '未实施'
  | 'new_built'
  | '新建，尚未运行';

/**
 * 数据中心 data centres
 * 项目中的数据中心或网络机房，一处一项
 * data centres and network rooms of the project, one entry each
 */
export interface DataCenterDescriptor {
  /**
   * 数据中心名称 data centre name
   * 数据中心或机房名称
   * name of the data centre or room
   * 证明 proof: 立项文件; project approval
   */
  readonly name?: Stated<string>;
  /**
   * 赣南数据湖示范中心 Gannan data lake demonstration centre
   * 该设施就是（或属于）赣南数据湖示范中心
   * the facility is, or is part of, the Gannan data lake demonstration centre
   * 证明 proof: 立项文件; project approval
   */
  readonly gannan_data_lake?: Stated<YesNo>;
  /**
   * 规模类别 size class
   * 按标准机架数划分：10000 个及以上为超大型，3000 个至 9999 个为大型，不足 3000 个为中小型；不属于数据中心的网络机房、其他机房（如弱电间、监控室）单列
   * by standard racks, 10000 and more hyperscale, 3000 to 9999 large, below 3000 medium or small; network rooms and other equipment rooms that are no data centre stand apart
   * 证明 proof: 可行性研究报告; feasibility study
   */
  readonly size_class?: Stated<DataCenterSizeClass>;
  /**
   * 机架规模 standard racks · 标准机架 · ≥ 0 标准机架
   * 折合标准机架（2.5 kW）的设计数量
   * design number of racks counted as standard racks of 2.5 kW
   * 证明 proof: 可行性研究报告; feasibility study
   */
  readonly racks?: Stated<Quantity>;
  /**
   * 电能使用效率 power usage effectiveness · ≥ 1
   * 数据中心全年总耗电量与 IT 设备全年耗电量之比；总耗电在变压器高压侧、IT 耗电在机柜配电输出端计量；未运行的填设计年均值
   * the year's total electricity over that of the IT equipment, the total metered on the high-voltage side of the transformers and the IT load at the outlets of the rack distribution; before operation the design mean over the year
   * 证明 proof: 能耗监测报告或节能报告; metering report or energy report
   */
  readonly pue?: Stated<Quantity>;
  /**
   * 按绿色数据中心要求建设或改造 built or converted as a green data centre
   * 设计文件按绿色数据中心标准编制
   * the design follows a green data centre standard
   * 证明 proof: 设计文件、绿色数据中心评价材料; design, green data centre assessment
   */
  readonly green_built?: Stated<YesNo>;
  /**
   * 采用液冷 uses liquid cooling
   * 全部或部分机柜采用冷板、浸没等液冷方式
   * all or some racks are cooled by liquid, by cold plates or immersion
   * 证明 proof: 设计文件; design
   */
  readonly liquid_cooling?: Stated<YesNo>;
  /**
   * 节能降碳改造情况 energy and carbon retrofit
   * 已运行的数据中心、机房实施节能降碳改造的情况
   * state of retrofits that save energy and cut carbon in a data centre or room in operation
   * 证明 proof: 改造方案或验收资料; scheme or acceptance
   */
  readonly energy_retrofit?: Stated<DataCenterEnergyRetrofit>;
  /**
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
}

/** 建设性质 construction type */
export type FacilityConstruction =
  | 'new'
  | '新建'
  | 'extension'
  | '扩建'
  | 'reconstruction'
  | '改建'
  | 'relocation'
  | '迁建';

/** 设施类型 kind of facility */
export type FacilityKind =
  | 'port'
  | '港口码头'
  | 'airport'
  | '机场'
  | 'waterway'
  | '航道'
  | 'railway'
  | '铁路（含专用线）'
  | 'transport_station'
  | '客货运站场'
  | 'service_area'
  | '公路服务区'
  | 'parking'
  | '停车场'
  | 'charging_station'
  | '充换电站'
  | 'fuel_station'
  | '加油加气加氢站'
  | 'logistics'
  | '物流仓储设施'
  | 'freight_hub'
  | '货运枢纽（物流园区）'
  | 'utility_tunnel'
  | '综合管廊'
  | 'sewage_works'
  | '污水处理厂'
  | 'landfill'
  | '生活垃圾填埋场'
  | 'waste_incinerator'
  | '生活垃圾焚烧厂'
  | 'waste_treatment'
  | '其他废弃物处理利用设施'
  | 'thermal_power'
  | '火电厂'
  | 'photovoltaic'
  | '光伏电站'
  | 'wind'
  | '风电场'
  | 'hydropower'
  | '水电站'
  | 'biomass_power'
  | '生物质发电厂'
  | 'storage'
  | '储能设施'
  | 'grid'
  | '输变电设施'
  | 'mine'
  | '矿山'
  | 'contaminated_site'
  | '污染地块治理修复'
  | 'fish_pond'
  | '养殖池塘'
  | 'forest'
  | '林业工程'
  | 'green_space'
  | '绿化工程'
  | 'landscape'
  | '景观工程'
  | 'municipal_network'
  | '供水供气供热等市政管网和厂站'
  | 'cropland'
  | '农田和种植工程'
  | 'aquaculture'
  | '其他水产养殖（稻渔、大水面、设施养殖）'
  | 'river_works'
  | '河湖整治工程'
  | 'waste_station'
  | '垃圾收集转运分拣回收站点'
  | 'park'
  | '产业园区基础设施'
  | 'other'
  | '其他设施';

/** 退化林和低产低效林改造 renewal of degraded stands */
export type FacilityLowYieldStand =
  | 'renewed'
  | '已列入改造'
  | 'not_renewed'
  | '未改造'
  | 'none'
  | '没有此类林分';

/** 中幼林抚育 tending of young stands */
export type FacilityYoungStand =
  | 'tended'
  | '已列入抚育'
  | 'not_tended'
  | '未抚育'
  | 'none'
  | '没有需抚育的中幼林';

/** 长寿命和高效固碳树种比例 share of long-lived and high-carbon species */
export type FacilityCarbonSpecies = 'raised' | '提高' | 'unchanged' | '不变' | 'lowered' | '降低';

/** 林业碳汇开发情况 forest carbon project */
export type FacilityCarbonProject =
  | 'registered'
  | '已登记'
  | 'in_preparation'
  | '已列入储备或正在开发'
  | 'none'
  | '未开展'
  | 'ineligible'
  | '经评估不具备开发条件';

/** 铁路沿线防护林 shelter belt along the railway */
export type FacilityShelterBelt =
  | 'built'
  | '已列入建设'
  | 'not_built'
  | '未列入建设'
  | 'not_suited'
  | '沿线已有或不宜栽植';

/** 乡土树种使用情况 use of native trees */
export type FacilityNativeSpecies =
  | 'mainly'
  | '以乡土树种为主'
  | 'minority'
  | '乡土树种占少数'
  | 'none'
  | '没有乡土树种'
  | 'no_trees'
  | '不栽植乔灌木';

/** 岸线形式 kind of shore */
export type FacilityShoreline =
  | 'natural'
  | '保留或恢复自然岸线'
  | 'raised'
  | '部分硬化，自然岸线比工程前多'
  | 'partly_hard'
  | '部分硬化，自然岸线未增加'
  | 'hard'
  | '全部硬化'
  | 'untouched'
  | '不改变岸线';

/** 设置河湖生态缓冲带 ecological buffer strip */
export type FacilityBufferStrip = 'built' | '设置' | 'not_built' | '未设置' | 'no_shore' | '不涉及岸线';

/** 设置净化水质的生态工程 ecological works that clean the water */
export type FacilityOutletWetland =
  | 'built'
  | '设置'
  | 'not_built'
  | '具备条件而未设'
  | 'not_suited'
  | '不涉及或不具备条件';

/** 矿山状态 state of the mine */
export type FacilityMineStatus = 'operating' | '在建或生产' | 'closing' | '闭坑' | 'abandoned' | '废弃';

/** 植被恢复情况 revegetation */
export type FacilityRevegetation = 'all' | '全部恢复' | 'partly' | '部分恢复' | 'none' | '未安排恢复';

/** 污染地块原行业 former industry of the site */
export type FacilitySiteIndustry = 'pesticide' | '农药' | 'chemical' | '化工' | 'other' | '其他行业';

/** 地块污染程度 degree of contamination */
export type FacilityContaminationDegree = 'light' | '轻度' | 'medium' | '中度' | 'heavy' | '重度';

/** 地块规划用途 planned use of the site */
export type FacilitySiteFutureUse =
  | 'ecological'
  | '绿地等生态空间'
  | 'other_use'
  | '居住、工商业等其他用途'
  | 'undecided'
  | '尚未规划';

/** 修复节能降耗措施 energy saving in remediation */
export type FacilityGreenRemediation = 'adopted' | '已采用' | 'none' | '未采用';

/** 新能源利用情况 use for new energy */
export type FacilityNewEnergyStudy =
  | 'built'
  | '已建或列入建设'
  | 'studied'
  | '已研究论证'
  | 'none'
  | '未研究';

/** 煤电机组参数 parameters of the coal unit */
export type FacilitySteamParameters =
  | 'subcritical'
  | '亚临界及以下'
  | 'supercritical'
  | '超临界'
  | 'ultra_supercritical'
  | '超超临界'
  | 'not_coal'
  | '不是煤电';

/** 能源梯级利用 energy used in cascade */
export type FacilityEnergyCascade =
  | 'used'
  | '梯级利用'
  | 'not_used'
  | '未梯级利用'
  | 'no_heat'
  | '没有用热需求和余热';

/** 园区利用余热供暖 the park heats with waste heat */
export type FacilityWasteHeatHeating =
  | 'used'
  | '余热供暖'
  | 'not_used'
  | '未利用余热供暖'
  | 'no_heating'
  | '园区无供暖需求'
  | 'no_source'
  | '经排查没有可用余热';

/** 配电自动化情况 distribution automation */
export type FacilityDistributionAutomation =
  | 'automated'
  | '均具备'
  | 'not_automated'
  | '有不具备的'
  | 'no_such_line'
  | '不含公用中压线路';

/** 电力管线入廊情况 power lines in the utility tunnel */
export type FacilityLineInTunnel =
  | 'inside'
  | '已入廊'
  | 'outside'
  | '周边有管廊而未入廊'
  | 'no_tunnel'
  | '周边无管廊'
  | 'no_lines'
  | '不建设电力管线';

/** 固体废物综合利用 use of solid residues */
export type FacilityResidueUse =
  | 'all'
  | '全部'
  | 'partly'
  | '部分'
  | 'none'
  | '全部贮存或填埋'
  | 'no_residue'
  | '不产生';

/** 退役设备回收安排 recycling of retired equipment */
export type FacilityRetirementRecycling =
  | 'arranged'
  | '有安排'
  | 'none'
  | '无安排'
  | 'no_such_equipment'
  | '无此类设备';

/** 秸秆去向 use of straw */
export type FacilityStrawUse =
  | 'returned'
  | '还田'
  | 'fertilizer_feed_substrate'
  | '离田作肥料、饲料或基料'
  | 'energy'
  | '产沼气、液体燃料或发电供热'
  | 'materials'
  | '制板材、炭基等产品'
  | 'discarded'
  | '弃置'
  | 'burnt'
  | '露天焚烧'
  | 'no_straw'
  | '不产生秸秆';

/** 化肥农药减量措施 cut in fertilizer and pesticide */
export type FacilityAgrochemicalReduction = 'both' | '化肥农药都有' | 'one' | '只有一项' | 'none' | '都没有';

/** 农业包装废弃物回收 recovery of farm packaging */
export type FacilityPackagingRecovery =
  | 'all'
  | '全部'
  | 'partly'
  | '部分'
  | 'none'
  | '不回收'
  | 'no_packaging'
  | '不产生';

/** 废旧农膜回收 recovery of farm film */
export type FacilityFilmRecovery =
  | 'all'
  | '全部'
  | 'partly'
  | '部分'
  | 'none'
  | '不回收'
  | 'no_film'
  | '不使用农膜或只用全生物降解膜';

/** 稻田灌溉方式 irrigation of paddy */
export type FacilityPaddyIrrigation =
  | 'controlled'
  | '间歇、湿润等控制灌溉'
  | 'flooded'
  | '长期淹水灌溉'
  | 'no_paddy'
  | '无稻田';

/** 退化耕地治理情况 treatment of degraded farmland */
export type FacilityDegradedLand =
  | 'treated'
  | '已列入治理'
  | 'untreated'
  | '未治理'
  | 'not_degraded'
  | '没有退化耕地';

/** 耕地土壤环境质量类别 class of farmland soil */
export type FacilitySoilClass =
  | 'protected'
  | '优先保护类'
  | 'safe_use'
  | '安全利用类'
  | 'strict_control'
  | '严格管控类';

/** 受污染耕地措施 measure for polluted farmland */
export type FacilitySoilMeasure =
  | 'forested'
  | '退耕植树造林'
  | 'grass_wetland'
  | '退耕还草还湿'
  | 'crop_change'
  | '种植结构调整'
  | 'fallow_rotation'
  | '轮作休耕'
  | 'other_measure'
  | '其他安全利用或管控措施'
  | 'none'
  | '无措施';

/** 水产养殖模式 mode of fish farming */
export type FacilityAquacultureMode =
  | 'rice_fish'
  | '稻渔综合种养'
  | 'aquaponics'
  | '鱼菜共生'
  | 'other_integrated'
  | '其他多层次综合养殖'
  | 'large_water'
  | '大水面生态养殖'
  | 'single'
  | '单一养殖';

/** 养殖尾水处理 tail water of fish farming */
export type FacilityTailWater =
  | 'reused'
  | '处理后循环或资源化利用'
  | 'treated'
  | '处理后排放'
  | 'untreated'
  | '未处理排放'
  | 'no_discharge'
  | '不产生尾水';

/** 光伏设置 photovoltaic supply */
export type FacilityPvSupply = 'grid' | '设光伏并网' | 'off_grid' | '设光伏不并网' | 'none' | '不设光伏';

/** 照明灯具 lamps */
export type FacilityLampTypes =
  | 'all_efficient'
  | '全部为节能灯或太阳能灯'
  | 'partly_efficient'
  | '部分为节能灯或太阳能灯'
  | 'conventional'
  | '均为普通灯具'
  | 'no_lamps'
  | '无照明';

/** 节能设备采用情况 use of energy-saving equipment */
export type FacilityEfficientEquipment =
  | 'all'
  | '全部采用节能设备'
  | 'partly'
  | '部分采用节能设备'
  | 'none'
  | '未采用节能设备'
  | 'no_equipment'
  | '无主要用能设备';

/** 充换电设施 charging or battery swap */
export type FacilityCharging = 'built' | '同步建成' | 'reserved' | '预留条件' | 'none' | '不设充换电';

/** 充电桩快慢构成 mix of fast and slow charging */
export type FacilityChargingMix =
  | 'mainly_fast'
  | '快充居多'
  | 'equal'
  | '快慢相当'
  | 'mainly_slow'
  | '慢充居多'
  | 'no_piles'
  | '无充电桩';

/** 停车场用途 use of the car park */
export type FacilityParkingUse =
  | 'urban_housing'
  | '城市居住区配建'
  | 'rural_housing'
  | '农村居民点配建'
  | 'public'
  | '社会公共停车场'
  | 'tourist'
  | '旅游景区停车场'
  | 'own_use'
  | '单位自用';

/** ETC缴费支持情况 takes electronic toll tags for payment */
export type FacilityEtcPayment =
  | 'supported'
  | '支持ETC缴费'
  | 'not_supported'
  | '不支持ETC缴费'
  | 'no_charge'
  | '不向车辆收费';

/** 岸电设置 shore power */
export type FacilityShorePower =
  | 'all'
  | '全部泊位（机位）设置'
  | 'partly'
  | '部分泊位（机位）设置'
  | 'none'
  | '不设岸电'
  | 'no_berths'
  | '无应设泊位（机位）';

/** 船舶水污染物接收设施 reception of water pollutants from vessels */
export type FacilityShipWasteReception =
  | 'own'
  | '自建接收设施'
  | 'contracted'
  | '委托他人接收'
  | 'none'
  | '无接收设施';

/** 港口联运条件 transshipment between modes */
export type FacilityIntermodal =
  | 'available'
  | '具备联运换装条件'
  | 'lacking'
  | '不具备联运换装条件'
  | 'no_cargo'
  | '不装卸货物';

/** 货运枢纽类型 type of freight hub */
export type FacilityFreightHubType =
  | 'multimodal'
  | '多式联运型'
  | 'trunk_branch'
  | '干支衔接型'
  | 'neither'
  | '两型都不是';

/** 物流装备标准化 standard logistics equipment */
export type FacilityStandardEquipment =
  | 'all'
  | '全部为标准化装备'
  | 'partly'
  | '部分为标准化装备'
  | 'none'
  | '均非标准化装备'
  | 'no_equipment'
  | '不使用此类装备';

/** 场内非道路移动机械动力 power of non-road machinery on the site */
export type FacilityYardMachinery =
  | 'all_clean'
  | '全部为新能源清洁能源'
  | 'partly_clean'
  | '部分为新能源清洁能源'
  | 'conventional'
  | '均为柴油等传统动力'
  | 'no_machinery'
  | '无非道路移动机械';

/** 疏浚土去向 use of dredged soil */
export type FacilityDredgedSoil =
  | 'all_used'
  | '全部综合利用'
  | 'partly_used'
  | '部分综合利用'
  | 'dumped'
  | '全部弃置'
  | 'no_soil'
  | '不产生疏浚土';

/** 填埋场接收垃圾情况 what the landfill takes */
export type FacilityLandfillIntake =
  | 'raw_waste'
  | '填埋原生垃圾'
  | 'emergency_only'
  | '仅应急填埋原生垃圾'
  | 'residues_only'
  | '只填埋处理残余物'
  | 'rural_only'
  | '只填埋农村垃圾'
  | 'closed'
  | '不再接收';

/** 污水处理厂服务范围 what the sewage works serves */
export type FacilitySewageService =
  | 'district_city'
  | '设区市城市'
  | 'county_city'
  | '县级市城市'
  | 'county_seat'
  | '县城'
  | 'town'
  | '乡镇'
  | 'rural'
  | '村庄'
  | 'park'
  | '园区企业';

/** 污泥处理处置情况 treatment of the sludge */
export type FacilitySludgeDisposal =
  | 'all_harmless'
  | '全部无害化'
  | 'partly_harmless'
  | '部分无害化'
  | 'none_harmless'
  | '均未无害化';

/** 污泥沼气热电联产 heat and power from sludge gas */
export type FacilitySludgeBiogas =
  | 'chp'
  | '沼气热电联产'
  | 'gas_other_use'
  | '沼气只作其他利用'
  | 'none'
  | '不利用沼气'
  | 'no_digestion'
  | '污泥不厌氧消化';

/** 污泥资源化利用 use of the sludge */
export type FacilitySludgeReuse = 'all' | '全部' | 'partly' | '部分' | 'none' | '均不利用';

/** 污泥处理处置设施 sludge works */
export type FacilitySludgeFacility = 'own' | '自建' | 'shared' | '依托集中设施' | 'none' | '没有';

/** 再生水利用情况 use of reclaimed water */
export type FacilityReclaimedWater = 'used' | '已利用' | 'planned' | '已列入方案' | 'none' | '未利用';

/** 污水处理方式 mode of sewage treatment */
export type FacilitySewageMode =
  | 'dispersed_ecological'
  | '分散式生态处理'
  | 'dispersed'
  | '分散式其他处理'
  | 'ecological'
  | '集中式生态处理'
  | 'conventional'
  | '集中式其他处理';

/** 人工湿地水质净化工程 treatment wetland */
export type FacilityTreatmentWetland =
  | 'built'
  | '设置'
  | 'not_built'
  | '具备条件而未设'
  | 'not_suited'
  | '不具备条件';

/** 再生水调蓄设施 storage of reclaimed water */
export type FacilityReclaimedStorage =
  | 'built'
  | '设置'
  | 'not_built'
  | '具备条件而未设'
  | 'not_suited'
  | '不具备条件';

/** 处理的废弃物 waste treated */
export type FacilityWasteKind =
  | 'kitchen'
  | '餐厨、厨余垃圾'
  | 'sludge'
  | '污泥'
  | 'construction'
  | '建筑垃圾'
  | 'hazardous'
  | '危险废物'
  | 'medical'
  | '医疗废物'
  | 'agricultural'
  | '秸秆、粪污等农业废弃物'
  | 'recyclable'
  | '可回收物'
  | 'industrial'
  | '一般工业固废'
  | 'other'
  | '其他废弃物';

/** 废弃物处理结果 outcome of treatment */
export type FacilityWasteOutcome =
  | 'used_harmless'
  | '资源化利用且残余物无害化'
  | 'harmless_only'
  | '只作无害化处理'
  | 'neither'
  | '只贮存或转运';

/** 危险废物填埋场类型 type of hazardous landfill */
export type FacilityHazardousLandfill =
  | 'rigid'
  | '刚性填埋场'
  | 'flexible'
  | '柔性填埋场'
  | 'no_landfill'
  | '不填埋';

/** 填埋气收集利用 landfill gas */
export type FacilityLandfillGas =
  | 'used'
  | '收集并利用'
  | 'flared'
  | '收集后燃烧排放'
  | 'vented'
  | '未收集'
  | 'no_gas'
  | '不产生填埋气';

/** 渗滤液恶臭温室气体控制 control of leachate, odour and greenhouse gas */
export type FacilityLeachateOdourGas = 'all' | '三项都有措施' | 'partly' | '部分有措施' | 'none' | '都没有';

/**
 * 设施 facilities
 * 项目中除另有清单的建筑、锅炉、炉窑、生产线、数据中心、路段、养殖场以外的主要设施，一处一项；没有的填 []
 * main facilities of the project that have no list of their own (as buildings, boilers, kilns, lines, data centres, road sections and farms have), one entry each; [] for none
 */
export interface FacilityDescriptor {
  /**
   * 设施名称 facility name
   * 设计文件中的设施名称
   * name in the design documents
   * 证明 proof: 总平面图; site plan
   */
  readonly name?: Stated<string>;
  /**
   * 建设性质 construction type
   * 该处设施的建设性质；与项目相同的可不填
   * of this facility; may be left out where it is the project's
   * 证明 proof: 项目备案（核准、审批）文件; filing or approval document
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly construction?: Stated<FacilityConstruction>;
  /**
   * 设施类型 kind of facility
   * 该处设施的主要功能
   * main function of this facility
   * 证明 proof: 项目备案（核准、审批）文件; filing or approval document
   */
  readonly kind?: Stated<FacilityKind>;
  /**
   * 含节能低碳改造内容 energy and carbon upgrade
   * 改造工程包含更换高效设备、变频控制、余热余压利用、可再生能源利用、管网漏损治理等节能低碳内容中的一项以上
   * the works include at least one of: efficient equipment, variable speed drives, use of waste heat or pressure, renewable energy, repair of leaking networks or the like
   * 证明 proof: 改造设计文件; design of the works
   */
  readonly energy_carbon_upgrade?: Stated<YesNo>;
  /**
   * 景观使用竹建材 bamboo in the landscape
   * 景观建筑、小品、栈道、护栏、铺装等使用竹建材产品
   * pavilions, features, boardwalks, railings, paving or the like are made of bamboo products
   * 证明 proof: 景观设计文件; landscape design
   */
  readonly bamboo_landscape?: Stated<YesNo>;
  /**
   * 含林下经济内容 understory economy
   * 工程含林下种植养殖（含香料、药材）、竹林培育或竹木加工、苗木花卉生产、森林旅游、森林康养中的一项以上；只有造林、抚育、采伐的不算
   * the works include at least one of crops (spices and herbs too) or animals under trees, bamboo groves or the processing of bamboo and timber, the raising of seedlings or flowers, forest tourism, forest health care; planting, tending and felling alone do not count
   * 证明 proof: 立项文件; project approval
   */
  readonly understory?: Stated<YesNo>;
  /**
   * 退化林和低产低效林改造 renewal of degraded stands
   * 范围内经调查属退化林、低产低效林的，本工程是否修复改造
   * whether the works renew the stands within them that surveys found degraded or of low yield
   * 证明 proof: 森林资源调查、作业设计; forest survey and working design
   */
  readonly low_yield_stand?: Stated<FacilityLowYieldStand>;
  /**
   * 中幼林抚育 tending of young stands
   * 范围内需抚育的中龄林、幼龄林，本工程是否抚育
   * whether the works tend the young and middle-aged stands within them that need it
   * 证明 proof: 作业设计; working design
   */
  readonly young_stand?: Stated<FacilityYoungStand>;
  /**
   * 长寿命和高效固碳树种比例 share of long-lived and high-carbon species
   * 工程实施后长寿命树种和高效固碳树种所占比例与实施前相比；宜林荒地新造林的与前一轮作业设计相比，没有前一轮的，按有无此类树种填“提高”或“不变”
   * share of long-lived and of high-carbon species after the works against before; for new forest on bare land against the last working design or, where there is none, raised if there are such species and unchanged if not
   * 证明 proof: 作业设计; working design
   */
  readonly carbon_species?: Stated<FacilityCarbonSpecies>;
  /**
   * 有森林经营方案 forest management plan
   * 经营范围内的森林有经主管部门批准或备案、尚在执行期的森林经营方案
   * the forest concerned has a management plan that the authority approved or recorded and that is still in force
   * 证明 proof: 森林经营方案及批复; the plan and its approval
   */
  readonly forest_plan?: Stated<YesNo>;
  /**
   * 林业碳汇开发情况 forest carbon project
   * 利用该处森林开发国家核证自愿减排（CCER）等林业碳汇项目的情况
   * whether this forest is developed into a certified voluntary reduction project or another forest carbon project
   * 证明 proof: 项目登记、储备库或评估文件; registration, reserve list or assessment
   */
  readonly carbon_project?: Stated<FacilityCarbonProject>;
  /**
   * 使用重点管理外来入侵物种 uses a listed invasive species
   * 种植、养殖的物种列入国家《重点管理外来入侵物种名录》
   * a species planted or raised stands in the national list of invasive alien species under key control
   * 证明 proof: 苗木（苗种）清单; list of plants or fry
   */
  readonly invasive_species?: Stated<YesNo>;
  /**
   * 铁路沿线防护林 shelter belt along the railway
   * 线路两侧防护林带的建设情况；全线为桥隧或者已有防护林的填“沿线已有或不宜栽植”
   * whether shelter belts are planted along the line; not suited where it is all bridge and tunnel or trees stand there already
   * 证明 proof: 绿化设计文件; planting design
   */
  readonly shelter_belt?: Stated<FacilityShelterBelt>;
  /**
   * 乡土树种使用情况 use of native trees
   * 按设计栽植的乔木灌木株数，乡土树种（原产本地或者长期适应本地的树种，以园林绿化主管部门公布的名录为准）达到一半的为“为主”
   * by number of trees and shrubs in the design; mainly where half or more are native, that is from this area or long adapted to it, by the list of the parks authority
   * 证明 proof: 绿化设计文件、苗木表; planting design and list of plants
   */
  readonly native_species?: Stated<FacilityNativeSpecies>;
  /**
   * 树种选择已比选花粉和挥发性有机物 trees screened for pollen and volatile organic compounds
   * 绿化设计说明对所选树种的花粉致敏性和挥发性有机物排放作了比选
   * the planting design compares the trees chosen for pollen allergy and for emissions of volatile organic compounds
   * 证明 proof: 绿化设计说明; planting design
   */
  readonly species_screened?: Stated<YesNo>;
  /**
   * 岸线形式 kind of shore
   * 工程建成后范围内水体岸线的形式，部分硬化的与工程前相比；生态护岸算自然岸线；只清淤、修闸站等不改变岸线的填“不改变岸线”
   * the shore of the waters within the works when done, against the shore before where a part is hard; ecological revetments count as natural; not altered where the works only dredge, mend gates and the like
   * 证明 proof: 河道（水体）设计文件; design of the river works
   */
  readonly shoreline?: Stated<FacilityShoreline>;
  /**
   * 设置河湖生态缓冲带 ecological buffer strip
   * 沿河湖岸线是否设置（含保留）植被缓冲带或者水源涵养林；只清淤、修闸站等不涉及岸线的填“不涉及岸线”
   * whether a planted buffer strip or a water conservation forest runs along the shore, new or kept; no shore where the works only dredge, mend gates and the like
   * 证明 proof: 设计文件; design
   */
  readonly buffer_strip?: Stated<FacilityBufferStrip>;
  /**
   * 设置净化水质的生态工程 ecological works that clean the water
   * 在排污口下游、入湖口或者支流汇入处是否设人工湿地、生态塘等净化水质的生态工程；工程范围内没有这些部位，或者经论证不适宜建的，填“不涉及或不具备条件”
   * whether wetlands, ponds or other ecological works clean the water below an outfall, at a lake inlet or where a tributary joins; unsuited also where the works have no such place
   * 证明 proof: 设计文件; design
   */
  readonly outlet_wetland?: Stated<FacilityOutletWetland>;
  /**
   * 矿山状态 state of the mine
   * 矿山所处的状态；采矿权灭失或者责任人灭失的为废弃
   * whether the mine is built or worked, is closing, or is abandoned because the right to mine or the party answerable is gone
   * 证明 proof: 采矿许可证、闭坑批复或废弃矿山清单; mining licence, approval of closure or list of abandoned mines
   */
  readonly mine_status?: Stated<FacilityMineStatus>;
  /**
   * 植被恢复情况 revegetation
   * 本工程对矿山损毁、裸露土地的生态修复和植被恢复安排；经论证以自然恢复为主、有封育管护措施的算已安排恢复
   * how much of the land that the mine damaged or laid bare the works restore and plant; land left to recover by itself under a plan that fences and tends it counts as restored
   * 证明 proof: 生态修复方案; restoration plan
   */
  readonly revegetation?: Stated<FacilityRevegetation>;
  /**
   * 污染地块原行业 former industry of the site
   * 造成地块污染的主要行业
   * industry that chiefly polluted the site
   * 证明 proof: 土壤污染状况调查报告; soil survey
   */
  readonly site_industry?: Stated<FacilitySiteIndustry>;
  /**
   * 地块污染程度 degree of contamination
   * 土壤污染状况调查和风险评估报告认定的程度；分区不同的填最重的一级
   * as found in the soil survey and risk assessment; where zones differ the heaviest
   * 证明 proof: 调查和风险评估报告; survey and risk assessment
   */
  readonly contamination_degree?: Stated<FacilityContaminationDegree>;
  /**
   * 地块规划用途 planned use of the site
   * 国土空间规划确定或者规划条件载明的用途
   * as in the territorial plan or the planning conditions
   * 证明 proof: 规划条件; planning conditions
   */
  readonly site_future_use?: Stated<FacilitySiteFutureUse>;
  /**
   * 修复节能降耗措施 energy saving in remediation
   * 修复（风险管控）方案有无绿色低碳（绿色可持续）修复措施，如原位修复、自然衰减、使用可再生能源、降低药剂和能源消耗
   * whether the plan of remediation or control takes green measures (in place, natural attenuation, renewable energy, less reagent and energy)
   * 证明 proof: 修复方案; remediation plan
   */
  readonly green_remediation?: Stated<FacilityGreenRemediation>;
  /**
   * 风险管控和修复路线已作能耗比选 routes compared for energy
   * 方案比选把能源消耗或者碳排放列为指标
   * the comparison of routes for control or remediation counts energy use or carbon emissions
   * 证明 proof: 风险管控、修复方案; plan of control or remediation
   */
  readonly remediation_compared?: Stated<YesNo>;
  /**
   * 修复与开发一并实施 remediation together with development
   * 修复资金、工期与地块后续开发建设由同一实施方案统筹
   * one plan joins the money and time of remediation with those of the later development
   * 证明 proof: 实施方案; implementation plan
   */
  readonly with_development?: Stated<YesNo>;
  /**
   * 新能源利用情况 use for new energy
   * 利用该处受损土地建设光伏、风电等新能源设施的情况；经论证不宜建设的填“已研究论证”
   * whether photovoltaic, wind or other new energy is built on this damaged land; studied also where the study advised against it
   * 证明 proof: 论证报告、设计文件; study or design
   */
  readonly new_energy_study?: Stated<FacilityNewEnergyStudy>;
  /**
   * 煤电机组参数 parameters of the coal unit
   * 火电厂煤电机组主蒸汽参数的等级；几台不同的填最低的
   * class of the main steam parameters of coal units; where they differ the lowest
   * 证明 proof: 可行性研究报告; feasibility study
   */
  readonly steam_parameters?: Stated<FacilitySteamParameters>;
  /**
   * 按超低排放设计 designed to ultra-low emission
   * 大气污染物排放按国家或省煤电超低排放要求设计
   * air pollutants are designed to the national or provincial ultra-low demands for coal power
   * 证明 proof: 环评文件; environmental assessment
   */
  readonly ultra_low_emission?: Stated<YesNo>;
  /**
   * 设有二氧化碳捕集利用或封存 captures carbon dioxide
   * 设有（含中试、示范）捕集二氧化碳并加以利用或封存的装置
   * has plant, pilot or demonstration included, that captures carbon dioxide and uses or stores it
   * 证明 proof: 可行性研究报告; feasibility study
   */
  readonly ccus?: Stated<YesNo>;
  /**
   * 具备应急或调峰功能 serves emergencies or peaks
   * 按承担电网应急备用或调峰任务设计，并有接入系统意见载明
   * designed to serve the grid as reserve or for peak regulation, as the grid connection opinion states
   * 证明 proof: 接入系统审查意见; grid connection opinion
   */
  readonly peak_regulation?: Stated<YesNo>;
  /**
   * 配置新型储能 has new energy storage
   * 自建或共享租用新型储能（抽水蓄能以外），有容量和时长
   * has built or leased storage other than pumped hydro, with a stated capacity and duration
   * 证明 proof: 接入系统审查意见或租赁协议; grid connection opinion or lease
   */
  readonly storage_equipped?: Stated<YesNo>;
  /**
   * 配套发电 generates power
   * 设有利用本设施的垃圾、沼气或余热发电（热电联产）的机组
   * has units that generate power, or heat and power, from its waste, gas or heat
   * 证明 proof: 可行性研究报告; feasibility study
   */
  readonly generates_power?: Stated<YesNo>;
  /**
   * 园区已实施循环化改造 park under circular transformation
   * 园区已编制循环化改造方案并开工实施
   * the park has a plan for circular transformation and has begun to carry it out
   * 证明 proof: 循环化改造实施方案和进展证明; the plan and proof of progress
   */
  readonly circular_transformation?: Stated<YesNo>;
  /**
   * 能源梯级利用 energy used in cascade
   * 园区的热力是否按温度、压力分级供应利用，或利用余热余压集中供热（冷）
   * whether heat in the park is supplied in grades of temperature and pressure, or waste heat and pressure serve district heat or cooling
   * 证明 proof: 园区供热规划; heat plan of the park
   */
  readonly energy_cascade?: Stated<FacilityEnergyCascade>;
  /**
   * 污染物和危险废物集中处置 pollutants and hazardous waste treated centrally
   * 园区建有或依托集中设施处理污水等污染物并安全处置危险废物
   * the park has or relies on central works that treat sewage and other pollutants and safely dispose of hazardous waste
   * 证明 proof: 园区环保设施清单和协议; list of works and contracts
   */
  readonly central_treatment?: Stated<YesNo>;
  /**
   * 已评估矿坑封存二氧化碳潜力 pit assessed for carbon dioxide storage
   * 已对闭坑或拟闭坑的采空区、矿坑封存二氧化碳的潜力作出评估
   * the potential of pits or workings, closed or to be closed, to store carbon dioxide has been assessed
   * 证明 proof: 评估报告; assessment
   */
  readonly pit_co2_storage?: Stated<YesNo>;
  /**
   * 园区利用余热供暖 the park heats with waste heat
   * 园区建筑供暖是否利用企业或者电厂的余热；园区及其周边经排查没有可用余热的填“没有可用余热”，未排查的填“未利用”
   * whether the park's buildings are heated with waste heat of enterprises or power stations; no source where a survey found none usable in or near the park, not used where none was made
   * 证明 proof: 供热规划或供热协议; heat plan or contract
   */
  readonly waste_heat_heating?: Stated<FacilityWasteHeatHeating>;
  /**
   * 配电自动化情况 distribution automation
   * 本工程建设或改造的公用中压（10千伏）配电线路是否具备配电自动化功能（终端接入主站）
   * whether the public medium-voltage (10 kV) lines that are built or rebuilt have distribution automation, their terminals joined to the master station
   * 证明 proof: 电力工程设计文件; design of the grid works
   */
  readonly distribution_automation?: Stated<FacilityDistributionAutomation>;
  /**
   * 电力管线入廊情况 power lines in the utility tunnel
   * 本次建设的电力管线是否敷设在综合管廊内，有一部分未入廊的填“周边有管廊而未入廊”；周边是否有管廊以管廊主管部门公布的服务范围为准；只建变电站等、不建管线的填“不建设电力管线”
   * whether the power lines now built are laid in a utility tunnel, outside where a part of them is; whether one is near goes by the service area published by its authority; no lines where only a substation or the like is built
   * 证明 proof: 线路设计文件、入廊协议; line design and tunnel agreement
   */
  readonly line_in_tunnel?: Stated<FacilityLineInTunnel>;
  /**
   * 固体废物综合利用 use of solid residues
   * 所产煤矸石、粉煤灰、炉渣、尾矿、冶炼渣等固体废物用于建材原料、充填、筑路或其他资源化利用的情况
   * how much of the gangue, fly ash, slag, tailings and the like that arise goes into building materials, backfill, roads or other use
   * 证明 proof: 固废综合利用方案、合同; plan of use or contracts
   */
  readonly residue_use?: Stated<FacilityResidueUse>;
  /**
   * 退役设备回收安排 recycling of retired equipment
   * 对退役的电池、光伏组件或者风机叶片有无回收利用的协议或者方案；没有这些设备的（如抽水蓄能）填“无此类设备”
   * whether an agreement or plan provides for recycling retired batteries, photovoltaic modules or blades; no such equipment where there is none, as in pumped hydro storage
   * 证明 proof: 回收协议或方案; agreement or plan
   */
  readonly retirement_recycling?: Stated<FacilityRetirementRecycling>;
  /**
   * 秸秆去向 use of straw
   * 种植所产秸秆按方案的去向，有几种的填数量最多的一种；有任何一部分露天焚烧的，填“露天焚烧”
   * where the straw grown here goes by the plan; of several ways the one that takes most, yet burnt wherever a part of it is burnt in the open
   * 证明 proof: 种植方案、秸秆收储利用协议; cropping plan or straw contracts
   */
  readonly straw_use?: Stated<FacilityStrawUse>;
  /**
   * 采用测土配方施肥 fertilizes by soil tests
   * 按土壤检测结果和配方施肥
   * fertilizes by soil tests and a formula drawn from them
   * 证明 proof: 土壤检测报告、施肥方案; soil test report and fertilizing plan
   */
  readonly soil_testing?: Stated<YesNo>;
  /**
   * 采用水肥一体化 fertigation
   * 灌溉与施肥由管道系统同步完成
   * water and fertilizer are given together through a system of pipes
   * 证明 proof: 灌溉系统设计文件; design of the irrigation
   */
  readonly fertigation?: Stated<YesNo>;
  /**
   * 施用有机肥 uses organic fertilizer
   * 施肥方案含商品有机肥、腐熟粪肥、沼渣沼液等有机肥
   * the fertilizing plan has organic fertilizer (bought, rotted manure, digestate and the like)
   * 证明 proof: 施肥方案; fertilizing plan
   */
  readonly organic_fertilizer?: Stated<YesNo>;
  /**
   * 种植绿肥 grows green manure
   * 轮作、间作或冬闲田安排种植紫云英等绿肥作物
   * a green manure crop such as milk vetch is grown in rotation, between rows or in winter
   * 证明 proof: 种植方案; cropping plan
   */
  readonly green_manure?: Stated<YesNo>;
  /**
   * 化肥农药减量措施 cut in fertilizer and pesticide
   * 种植方案有无减少化肥、农药用量的具体措施（如减量目标、替代技术、绿色防控）；不使用化肥或者农药的，该项视为有措施
   * whether the cropping plan has measures of its own to use less chemical fertilizer and less pesticide (a stated cut, a substitute, green pest control); one that is not used at all counts as having them
   * 证明 proof: 种植方案; cropping plan
   */
  readonly agrochemical_reduction?: Stated<FacilityAgrochemicalReduction>;
  /**
   * 农业包装废弃物回收 recovery of farm packaging
   * 农药瓶（袋）、肥料袋等包装废弃物回收送交的情况
   * how much of the pesticide bottles, fertilizer bags and other packaging is collected and handed in
   * 证明 proof: 回收台账、回收协议; recovery ledger or contract
   */
  readonly packaging_recovery?: Stated<FacilityPackagingRecovery>;
  /**
   * 废旧农膜回收 recovery of farm film
   * 地膜、棚膜等废旧农膜捡拾回收的情况
   * how much of the used mulch and greenhouse film is gathered and handed in
   * 证明 proof: 回收台账、回收协议; recovery ledger or contract
   */
  readonly film_recovery?: Stated<FacilityFilmRecovery>;
  /**
   * 采用节水灌溉 water-saving irrigation
   * 采用渠道防渗、管道输水、喷灌、微灌或者控制灌溉等节水灌溉措施
   * lined canals, pipes, sprinklers, micro-irrigation, controlled irrigation or the like save water
   * 证明 proof: 灌溉工程设计文件; design of the irrigation
   */
  readonly water_saving_irrigation?: Stated<YesNo>;
  /**
   * 稻田灌溉方式 irrigation of paddy
   * 水稻生长期田间水分的管理方式
   * how water is kept on the field while the rice grows
   * 证明 proof: 种植方案; cropping plan
   */
  readonly paddy_irrigation?: Stated<FacilityPaddyIrrigation>;
  /**
   * 采用主推技术或绿色种养技术模式 uses a promoted technique
   * 采用农业农村部门公布的主导品种、主推技术或者绿色种养技术模式中的一项以上
   * uses at least one of the leading varieties, main techniques or green modes of farming that the agriculture authority has published
   * 证明 proof: 技术方案及所列目录; technical plan and the list
   */
  readonly promoted_technique?: Stated<YesNo>;
  /**
   * 退化耕地治理情况 treatment of degraded farmland
   * 范围内经调查属酸化、潜育化、贫瘠化等退化耕地的，本工程是否治理
   * whether the works treat the farmland within them that surveys found acid, waterlogged, exhausted or otherwise degraded
   * 证明 proof: 耕地质量等级调查、治理方案; survey of farmland quality and plan
   */
  readonly degraded_land?: Stated<FacilityDegradedLand>;
  /**
   * 耕地土壤环境质量类别 class of farmland soil
   * 按当地公布的耕地土壤环境质量类别划定结果；有几类的填管控最严的一类
   * by the local classification of farmland soil; of several the strictest
   * 证明 proof: 耕地土壤环境质量类别划定结果; the classification
   */
  readonly soil_class?: Stated<FacilitySoilClass>;
  /**
   * 受污染耕地措施 measure for polluted farmland
   * 对安全利用类、严格管控类耕地采取的主要措施；低积累品种、土壤调理、水肥调控等填“其他安全利用或管控措施”
   * main measure taken for farmland of the classes of safe use or strict control; low-uptake varieties, soil conditioning, water and fertilizer control and the like are another measure
   * 证明 proof: 安全利用（管控）方案; plan of safe use or control
   */
  readonly soil_measure?: Stated<FacilitySoilMeasure>;
  /**
   * 水产养殖模式 mode of fish farming
   * 按设计的主要养殖模式
   * main mode by the design
   * 证明 proof: 养殖方案; farming plan
   */
  readonly aquaculture_mode?: Stated<FacilityAquacultureMode>;
  /**
   * 采用生态健康养殖模式 healthy ecological fish farming
   * 采用渔业主管部门推广的水产生态（绿色）健康养殖模式或技术中的一项以上
   * uses at least one of the modes or techniques of healthy ecological fish farming that the fishery authority promotes
   * 证明 proof: 养殖方案及所列目录; farming plan and the list
   */
  readonly healthy_aquaculture?: Stated<YesNo>;
  /**
   * 养殖尾水处理 tail water of fish farming
   * 养殖尾水的处理和去向
   * treatment of the tail water and where it goes
   * 证明 proof: 尾水处理设计文件、环评登记; design of the treatment or environmental registration
   */
  readonly tail_water?: Stated<FacilityTailWater>;
  /**
   * 按绿色港口（空港、生态航道）标准设计 designed as a green port or airport or ecological waterway
   * 设计文件按现行的绿色港口、绿色空港（机场）或者生态航道的标准、指南、评价指标编制专篇，或者已取得相应的绿色等级评价
   * the design has a chapter that follows a standard, guide or set of indicators in force for green ports, green airports or ecological waterways, or a green rating of that kind is held
   * 证明 proof: 初步设计绿色专篇; green chapter of the preliminary design
   */
  readonly green_design?: Stated<YesNo>;
  /**
   * 光伏设置 photovoltaic supply
   * 该处设施是否设光伏发电以及是否接入公共电网；屋顶、车棚、边坡、水面等所在不限
   * whether photovoltaics are installed here, wherever they stand, and whether they feed the public grid
   * 证明 proof: 光伏设计文件、接入系统方案; photovoltaic design and grid connection plan
   */
  readonly pv_supply?: Stated<FacilityPvSupply>;
  /**
   * 照明灯具 lamps
   * 该处设施照明所用灯具；节能灯指高效节能光源（含 LED）的灯具
   * lamps that light this facility; energy-saving means efficient light sources, LED included
   * 证明 proof: 照明设计文件、灯具能效标识; lighting design and energy labels
   */
  readonly lamp_types?: Stated<FacilityLampTypes>;
  /**
   * 节能设备采用情况 use of energy-saving equipment
   * 主要用能设备中达到现行国家能效标准节能评价值（或 2 级及以上能效）的情况；没有能效标准的设备，以列入国家节能技术装备推荐目录为准
   * how many of the main energy-using devices reach the level for rating them energy-saving (grade 2 or better) of the national standards in force or, where there is none, stand in a national catalogue of recommended energy-saving equipment
   * 证明 proof: 主要设备表、能效标识; list of main equipment and energy labels
   */
  readonly efficient_equipment?: Stated<FacilityEfficientEquipment>;
  /**
   * 充换电设施 charging or battery swap
   * 该处设施是否配建电动汽车充电或者换电设施；只预留安装条件（管线、容量、位置）的填“预留条件”
   * whether charging or battery swap for electric vehicles is built here; reserved where only ducts, capacity and space are kept for it
   * 证明 proof: 电气设计文件; electrical design
   */
  readonly charging?: Stated<FacilityCharging>;
  /**
   * 充电桩快慢构成 mix of fast and slow charging
   * 按设计充电终端的数量，直流快充与交流慢充何者居多；只换电的填“无充电桩”
   * by number of charging outlets in the design, whether fast (direct current) or slow (alternating current) ones prevail; no piles where batteries are only swapped
   * 证明 proof: 充电设施设计文件; design of the charging facility
   */
  readonly charging_mix?: Stated<FacilityChargingMix>;
  /**
   * 充换电站对社会开放 charging station open to the public
   * 充换电站向社会车辆提供服务的为是；只供本单位车辆、公交等专用车辆或者小区居民使用的为否
   * true where any vehicle may charge; false where only the owner's vehicles, buses or other special fleets or the residents of an estate do
   * 证明 proof: 充电设施备案材料、运营方案; filing of the charging facility and plan of operation
   */
  readonly charging_public?: Stated<YesNo>;
  /**
   * 停车场用途 use of the car park
   * 停车场的服务对象；城市居住区含县城居住区；商场、医院等配建而对社会车辆开放的填“社会公共停车场”
   * whom the car park serves; urban housing includes that of county seats; one built with a shop, hospital or the like and open to anybody is a public car park
   * 证明 proof: 总平面图、规划条件; site plan and planning conditions
   */
  readonly parking_use?: Stated<FacilityParkingUse>;
  /**
   * 属高速公路服务区 service area of an expressway
   * 该服务区（含停车区）设在高速公路上
   * the service area, or rest area, lies on an expressway
   * 证明 proof: 立项批复; project approval
   */
  readonly expressway_service?: Stated<YesNo>;
  /**
   * ETC缴费支持情况 takes electronic toll tags for payment
   * 停车、加油、充电等收费是否可用车载ETC支付；停车等不收费的填“不向车辆收费”
   * whether parking, fuel, charging and the like can be paid by the toll tag of the vehicle; nothing charged where it is free
   * 证明 proof: 收费系统设计文件; design of the payment system
   */
  readonly etc_payment?: Stated<FacilityEtcPayment>;
  /**
   * 具备加氢功能 refuels with hydrogen
   * 设计含氢燃料加注设施（含合建站）
   * the design includes hydrogen refuelling, a combined station included
   * 证明 proof: 设计文件; design
   */
  readonly hydrogen?: Stated<YesNo>;
  /**
   * 岸电设置 shore power
   * 港口泊位的岸电，或者机场机位的地面电源（桥载电源），按应设泊位（机位）计；本次建设不含泊位（机位），或者依规定可以不设的，填“无应设泊位（机位）”
   * shore power of berths, or ground power of aircraft stands, counted over the berths or stands that can use it; no berths where the works have none, or only such as the rules excuse
   * 证明 proof: 岸电（地面电源）设计文件; design of the shore or ground power
   */
  readonly shore_power?: Stated<FacilityShorePower>;
  /**
   * 具备船用LNG加注功能 bunkers LNG for vessels
   * 设计含船舶液化天然气加注设施
   * the design includes bunkering of liquefied natural gas for vessels
   * 证明 proof: 设计文件; design
   */
  readonly lng_bunkering?: Stated<YesNo>;
  /**
   * 船舶水污染物接收设施 reception of water pollutants from vessels
   * 港口码头接收船舶生活污水、含油污水、化学品洗舱水等的设施；委托他人接收须有协议
   * how the port receives sewage, oily water, tank washings and the like from vessels; contracted needs an agreement
   * 证明 proof: 设计文件、接收协议; design and reception agreement
   */
  readonly ship_waste_reception?: Stated<FacilityShipWasteReception>;
  /**
   * 港口联运条件 transshipment between modes
   * 设计是否含江海直达泊位、进港铁路专用线或者专设的公水换装作业区等联运设施，只有普通集疏港道路的不算；客运、工作船等不装卸货物的码头填“不装卸货物”
   * whether the design includes berths for river-sea vessels, a port railway, a yard of its own for transshipment between road and water or the like; a mere access road does not count. No cargo for wharves of passengers or service craft
   * 证明 proof: 设计文件; design
   */
  readonly intermodal?: Stated<FacilityIntermodal>;
  /**
   * 货运枢纽类型 type of freight hub
   * 两种以上运输方式在场内换装的为多式联运型（兼具两型的也填此项）；干线与支线（配送）在场内衔接的为干支衔接型
   * multimodal where two or more modes meet on the site, also where it is of both types; trunk and branch where long-haul and local lines meet there
   * 证明 proof: 可行性研究报告; feasibility study
   */
  readonly freight_hub_type?: Stated<FacilityFreightHubType>;
  /**
   * 物流装备标准化 standard logistics equipment
   * 所用托盘、周转箱（筐）、集装箱、货架、运输车辆等装备符合国家、行业标准规格的情况；没有这些装备的（如储罐、筒仓、散货堆场）填“不使用此类装备”
   * whether pallets, crates, containers, racks, vehicles and the like are of sizes in national or industry standards; no such equipment where there is none of them, as in tanks, silos and yards for bulk
   * 证明 proof: 设备清单; list of equipment
   */
  readonly standard_equipment?: Stated<FacilityStandardEquipment>;
  /**
   * 采用智能化物流设备 smart logistics equipment
   * 设计采用自动化立体仓库、自动分拣、无人搬运或者智能调度系统中的一种以上
   * the design has at least one of automated storage, automatic sorting, driverless handling or intelligent dispatch
   * 证明 proof: 设备清单; list of equipment
   */
  readonly smart_equipment?: Stated<YesNo>;
  /**
   * 场内非道路移动机械动力 power of non-road machinery on the site
   * 装载机、叉车、吊机、牵引车等场内非道路移动机械中以电力、氢能、天然气等新能源、清洁能源为动力的情况
   * how many of the loaders, forklifts, cranes, tractors and other non-road machines of the site run on new or clean energy such as electricity, hydrogen or natural gas
   * 证明 proof: 设备清单、机械编码登记; list of equipment and registration of machines
   */
  readonly yard_machinery?: Stated<FacilityYardMachinery>;
  /**
   * 疏浚土去向 use of dredged soil
   * 航道（含进港航道）疏浚产生的土（砂石）用于填筑、造地、建材、生态修复等的情况；不疏浚航道或者只疏浚港池的填“不产生疏浚土”
   * how much of the soil dredged from the waterway, a port's access channel included, is put to use in fill, land, building material, restoration and the like; none where no waterway or only the basin of a port is dredged
   * 证明 proof: 疏浚土处置方案; plan for the dredged soil
   */
  readonly dredged_soil?: Stated<FacilityDredgedSoil>;
  /**
   * 铁路电气化 electrified railway
   * 工程建成后该段铁路为电力牵引
   * the line is worked by electric traction once the works are done
   * 证明 proof: 初步设计文件; preliminary design
   */
  readonly electrified?: Stated<YesNo>;
  /**
   * 填埋场接收垃圾情况 what the landfill takes
   * 填埋场设计或实际接收的垃圾：常年直接填埋未经处理的城镇生活垃圾的填“填埋原生垃圾”，只在焚烧设施检修、应急时填埋的填“仅应急填埋原生垃圾”，只填埋焚烧残渣、稳定化飞灰等处理残余物的填“只填埋处理残余物”，只服务乡村、不接收城市、县城和建制镇垃圾的填“只填埋农村垃圾”，不再接收的填“不再接收”
   * what the landfill is designed to take or takes: untreated urban waste as a rule, such waste only while incinerators are overhauled or in an emergency, residues of treatment such as slag and stabilised fly ash only, waste of the countryside and none of cities, county seats or towns, or nothing any more
   * 证明 proof: 设计文件、运行台账; design, or record of operation
   */
  readonly landfill_intake?: Stated<FacilityLandfillIntake>;
  /**
   * 污水处理厂服务范围 what the sewage works serves
   * 主要服务的对象：设区市城市、县级市城市、县城、乡镇（建制镇和乡政府驻地集镇）、村庄，或者园区企业；跨几类的填处理水量最大的一类
   * what it mainly serves: a city with districts, a county-level city, a county seat, a town (or the seat of a township), villages, or a park's enterprises; where several, the one with most sewage
   * 证明 proof: 可行性研究报告; feasibility study
   */
  readonly sewage_service?: Stated<FacilitySewageService>;
  /**
   * 污泥处理处置情况 treatment of the sludge
   * 污泥经稳定化、焚烧、好氧发酵后土地利用、建材利用等无害化处理处置的情况（含按合同委托他人），按设计或实际去向
   * how much of the sludge is rendered harmless (stabilised, burnt, composted for land, used in building materials and the like, also by contract), as designed or as it goes
   * 证明 proof: 设计文件、污泥处置合同和转移联单; design, contracts and transfer records
   */
  readonly sludge_disposal?: Stated<FacilitySludgeDisposal>;
  /**
   * 污水热能利用 heat drawn from sewage
   * 设水源热泵等装置利用污水、污泥的热能供热供冷
   * heat pumps or the like draw on the heat of sewage or sludge for heating or cooling
   * 证明 proof: 设计文件; design
   */
  readonly heat_recovery?: Stated<YesNo>;
  /**
   * 污泥沼气热电联产 heat and power from sludge gas
   * 污泥厌氧消化所产沼气的利用方式
   * how the gas from digesting the sludge is used
   * 证明 proof: 工艺设计文件; process design
   */
  readonly sludge_biogas?: Stated<FacilitySludgeBiogas>;
  /**
   * 污泥资源化利用 use of the sludge
   * 污泥用于土地利用、建材、能源等资源化利用的情况（含按合同委托他人）
   * how much of the sludge is put to use on land, in building materials, for energy and the like, also by contract
   * 证明 proof: 污泥处置合同、转移联单; contracts and transfer records
   */
  readonly sludge_reuse?: Stated<FacilitySludgeReuse>;
  /**
   * 污泥处理处置设施 sludge works
   * 污泥处理处置设施的配置；依托集中处置设施的须有协议
   * what works treat the sludge; shared needs an agreement
   * 证明 proof: 设计文件、处置协议; design or agreement
   */
  readonly sludge_facility?: Stated<FacilitySludgeFacility>;
  /**
   * 再生水利用情况 use of reclaimed water
   * 处理后的水用于工业、市政杂用、生态补水、灌溉等的情况；有配套管网或者用水协议的填“已利用”，只在方案中安排的填“已列入方案”
   * whether the treated water serves industry, streets, rivers, irrigation and the like; used where pipes or contracts are there, planned where only a plan provides for it
   * 证明 proof: 再生水利用方案、供水协议; reuse plan or supply contract
   */
  readonly reclaimed_water?: Stated<FacilityReclaimedWater>;
  /**
   * 污水处理方式 mode of sewage treatment
   * 按单户、联户、单村就近处理的为分散式；主体工艺为人工湿地、生态塘、土壤渗滤等的为生态处理
   * dispersed where one house, several or one village treat their own; ecological where wetlands, ponds or soil filters do the main work
   * 证明 proof: 设计文件; design
   */
  readonly sewage_mode?: Stated<FacilitySewageMode>;
  /**
   * 厂网河一体化专业化运行 works, sewers and river run as one
   * 污水处理厂与所接管网、受纳河湖由同一专业单位运行维护
   * one professional body runs the works, its sewers and the water that takes the outflow
   * 证明 proof: 运营合同; contract of operation
   */
  readonly integrated_operation?: Stated<YesNo>;
  /**
   * 人工湿地水质净化工程 treatment wetland
   * 出水是否经人工湿地进一步净化；用地、地形、水质等经论证不适宜建的填“不具备条件”
   * whether a constructed wetland polishes the outflow; no place or need where the design finds land, terrain or water unsuited
   * 证明 proof: 设计文件; design
   */
  readonly treatment_wetland?: Stated<FacilityTreatmentWetland>;
  /**
   * 再生水调蓄设施 storage of reclaimed water
   * 是否设调蓄再生水的池、库、塘（含利用已有坑塘）；供需稳定或者没有用地，经论证无须、不宜建的填“不具备条件”
   * whether tanks, reservoirs or ponds, existing ones included, store reclaimed water; no place or need where the design shows so
   * 证明 proof: 设计文件; design
   */
  readonly reclaimed_storage?: Stated<FacilityReclaimedStorage>;
  /**
   * 园区用水系统集成优化 integrated water system of the park
   * 园区已实施用水系统集成优化（企业间串联用水、分质供水或再生水回用的管网设施）
   * the park has built an integrated water system (water passed on between enterprises, supply by quality, or pipes for reclaimed water)
   * 证明 proof: 园区用水规划和设施清单; water plan and list of works of the park
   */
  readonly water_integration?: Stated<YesNo>;
  /**
   * 处理的废弃物 waste treated
   * 该设施处理利用的主要废弃物
   * main waste that the facility treats or uses
   * 证明 proof: 立项文件、环评文件; project approval or environmental assessment
   */
  readonly waste_kind?: Stated<FacilityWasteKind>;
  /**
   * 废弃物处理结果 outcome of treatment
   * 设施设计对所处理废弃物的处理结果
   * what the design does with the waste
   * 证明 proof: 环评文件; environmental assessment
   */
  readonly waste_outcome?: Stated<FacilityWasteOutcome>;
  /**
   * 污泥与厨余垃圾共建处理 sludge and kitchen waste treated together
   * 污泥与餐厨、厨余垃圾在同一设施协同处理或者共用主要处理单元
   * sludge and kitchen waste are treated in one facility or share its main units
   * 证明 proof: 工艺设计文件; process design
   */
  readonly joint_sludge_kitchen?: Stated<YesNo>;
  /**
   * 两网融合 two networks joined
   * 该站点同时承担生活垃圾分类收集（转运、分拣）和再生资源回收
   * the station both takes in, passes on or sorts household waste and buys or collects recyclables
   * 证明 proof: 站点设计文件、运营协议; design or agreement of operation
   */
  readonly two_networks?: Stated<YesNo>;
  /**
   * 医疗废物应急处理能力 emergency capacity for medical waste
   * 设计预留应急处理能力，或者有与其他设施协同应急处置的协议
   * the design keeps capacity for emergencies, or an agreement provides for it with other works
   * 证明 proof: 设计文件、应急协议; design or agreement
   */
  readonly emergency_capacity?: Stated<YesNo>;
  /**
   * 危险废物填埋场类型 type of hazardous landfill
   * 按 GB 18598 的结构类型；兼有的填新建部分的类型
   * structure under GB 18598; where both exist that of the part now built
   * 证明 proof: 设计文件; design
   */
  readonly hazardous_landfill?: Stated<FacilityHazardousLandfill>;
  /**
   * 填埋气收集利用 landfill gas
   * 填埋气的收集和利用；只填埋无机残渣、稳定化飞灰的填“不产生填埋气”
   * collection and use of the gas; none where only slag and stabilised fly ash are tipped
   * 证明 proof: 填埋气工程设计文件、监测报告; design or monitoring report
   */
  readonly landfill_gas?: Stated<FacilityLandfillGas>;
  /**
   * 渗滤液恶臭温室气体控制 control of leachate, odour and greenhouse gas
   * 对渗滤液、恶臭、温室气体三项是否都有收集处理措施；按工艺不产生的一项视为有措施
   * whether leachate, odour and greenhouse gases each are collected and treated; one that the process does not yield counts as controlled
   * 证明 proof: 环评文件; environmental assessment
   */
  readonly leachate_odour_gas?: Stated<FacilityLeachateOdourGas>;
  /**
   * 协同处理污泥 treats sludge as well
   * 设计或者已批准掺烧、协同处理处置城镇污水处理厂污泥
   * is designed or permitted to burn or otherwise treat the sludge of urban sewage works as well
   * 证明 proof: 环评文件、排污许可证; environmental assessment or discharge permit
   */
  readonly sludge_coprocessing?: Stated<YesNo>;
}

/** 粪污去向 use of manure */
export type FarmManureUse =
  | 'fields_nearby'
  | '就近还田'
  | 'fields_elsewhere'
  | '制成有机肥或外运后还田'
  | 'other_use'
  | '其他资源化利用'
  | 'disposed'
  | '只处理排放，不利用'
  | 'untreated'
  | '未处理';

/** 畜禽养殖标准化示范 standard demonstration farm */
export type FarmStandardFarm =
  | 'listed'
  | '已列入'
  | 'applied'
  | '已申报'
  | 'planned'
  | '按示范场标准建设、拟申报'
  | 'none'
  | '未参加'
  | 'ineligible'
  | '不符合申报条件';

/** 粪污设施改造情况 upgrade of manure works */
export type FarmManureUpgrade =
  | 'upgraded'
  | '本次提档升级'
  | 'built'
  | '本次新建'
  | 'kept'
  | '沿用原有设施'
  | 'none'
  | '没有设施';

/**
 * 养殖场 livestock farms
 * 项目中的畜禽养殖场，一场一项
 * livestock and poultry farms of the project, one entry each
 */
export interface FarmDescriptor {
  /**
   * 养殖场名称 farm name
   * 养殖场名称
   * name of the farm
   * 证明 proof: 立项文件; project approval
   */
  readonly name?: Stated<string>;
  /**
   * 畜禽种类 kind of animal
   * 生猪、肉牛、奶牛、蛋鸡、肉鸡等
   * pigs, beef cattle, dairy cattle, hens and so on
   * 证明 proof: 养殖场备案表; registration of the farm
   */
  readonly animal?: Stated<string>;
  /**
   * 存栏量 stock · 头 · ≥ 0 头
   * 设计存栏量
   * design stock
   * 证明 proof: 养殖场备案表; registration of the farm
   */
  readonly stock?: Stated<Quantity>;
  /**
   * 规模化畜禽养殖场 large-scale farm
   * 达到省级人民政府规定的畜禽规模养殖标准；由申报人据所执行的标准填写，本工具不推算
   * reaches the scale that the province sets for large farms; stated by the applicant under that standard, never computed here
   * 证明 proof: 养殖场备案表; registration of the farm
   */
  readonly large_scale?: Stated<YesNo>;
  /**
   * 配套粪污处理设施 manure treatment facility
   * 配套建设与养殖规模相适应的畜禽粪污处理设施，或委托第三方处理并有合同
   * has manure treatment that fits its scale, or a contract with a third party that treats it
   * 证明 proof: 环评文件（登记表）或委托处理合同; environmental assessment or registration, or the contract
   */
  readonly manure_facility?: Stated<YesNo>;
  /**
   * 使用分布式能源 uses distributed energy
   * 用能至少部分来自场内光伏、沼气、生物质等分布式能源
   * part at least of its energy comes from solar, biogas, biomass or the like on site
   * 证明 proof: 设计文件; design
   */
  readonly distributed_energy?: Stated<YesNo>;
  /**
   * 粪污去向 use of manure
   * 粪污处理后的主要去向；沼渣沼液还田的按还田填，就近以与粪肥消纳地签有协议并在同县（市、区）或相邻乡镇为准
   * where the treated manure mainly goes; digestate spread on fields counts as returned; nearby means fields under contract in the same county or an adjoining township
   * 证明 proof: 粪污资源化利用计划、还田协议; plan of use or contracts
   */
  readonly manure_use?: Stated<FarmManureUse>;
  /**
   * 种养循环配套用地 fields that take the manure
   * 有自有、流转或者协议的种植用地消纳粪肥，其面积按规定测算与养殖规模相匹配
   * its own, leased or contracted fields take the manure, and their area fits the stock by the official estimate
   * 证明 proof: 土地流转或消纳协议、承载力测算; contracts and estimate of carrying capacity
   */
  readonly crop_land_matched?: Stated<YesNo>;
  /**
   * 粪污能源化利用 energy from manure
   * 利用粪污生产沼气、生物液体燃料或者发电供热
   * biogas, liquid fuel, power or heat is made from the manure
   * 证明 proof: 沼气工程设计文件; design of the biogas works
   */
  readonly manure_energy?: Stated<YesNo>;
  /**
   * 畜禽养殖标准化示范 standard demonstration farm
   * 列入、申报或者拟申报国家、省畜禽养殖标准化示范场的情况；尚未投产的按建设方案填；种类、规模不在申报范围内的填“不符合申报条件”
   * whether it is listed as, has applied to be or is being built to become a national or provincial standard demonstration farm, before it runs by the plan; not eligible where its kind or size is outside the scheme
   * 证明 proof: 公布的名单或申报材料; list or application
   */
  readonly standard_farm?: Stated<FarmStandardFarm>;
  /**
   * 兽用抗菌药减量 cut in veterinary antimicrobials
   * 有兽用抗菌药使用减量方案和用药记录，或者列入减量化行动
   * has a plan to use less veterinary antimicrobials and keeps records, or takes part in the campaign
   * 证明 proof: 减量方案、用药记录; plan and records
   */
  readonly antibiotic_reduction?: Stated<YesNo>;
  /**
   * 粪污设施改造情况 upgrade of manure works
   * 本项目对粪污处理与利用设施的安排
   * what the project does with the works that treat and use manure
   * 证明 proof: 设计文件; design
   */
  readonly manure_upgrade?: Stated<FarmManureUpgrade>;
  /**
   * 采用主推技术或绿色种养技术模式 uses a promoted technique
   * 采用农业农村部门公布的主导品种、主推技术或者绿色种养技术模式中的一项以上
   * uses at least one of the leading breeds, main techniques or green modes of farming that the agriculture authority has published
   * 证明 proof: 技术方案及所列目录; technical plan and the list
   */
  readonly promoted_technique?: Stated<YesNo>;
  /**
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
}

/** 建设性质 construction type */
export type KilnConstruction =
  | 'new'
  | '新建'
  | 'extension'
  | '扩建'
  | 'reconstruction'
  | '改建'
  | 'relocation'
  | '迁建';

/** 炉窑类型 kind of kiln */
export type KilnKind =
  | 'cement_kiln'
  | '水泥窑'
  | 'glass_furnace'
  | '玻璃熔窑'
  | 'ceramic_kiln'
  | '陶瓷或砖瓦窑'
  | 'lime_kiln'
  | '石灰窑'
  | 'smelting_furnace'
  | '冶炼炉'
  | 'heating_furnace'
  | '加热炉或热处理炉'
  | 'drying_kiln'
  | '干燥炉窑'
  | 'other'
  | '其他炉窑';

/** 炉窑能源 kiln energy */
export type KilnEnergy =
  | 'electricity'
  | '电'
  | 'hydrogen'
  | '氢'
  | 'waste_heat'
  | '余热'
  | 'natural_gas'
  | '天然气'
  | 'lpg'
  | '液化石油气'
  | 'producer_gas'
  | '煤制气'
  | 'by_product_gas'
  | '副产煤气'
  | 'biomass'
  | '生物质'
  | 'light_oil'
  | '轻质燃油'
  | 'coal'
  | '煤炭'
  | 'petroleum_coke'
  | '石油焦'
  | 'heavy_oil'
  | '重油或渣油'
  | 'other'
  | '其他';

/**
 * 工业炉窑 industrial kilns and furnaces
 * 项目新建、改建、扩建或迁建的工业炉窑，一座一项，不含锅炉；原样保留的不列入，一座也没有的填空表
 * industrial kilns and furnaces that the project builds, rebuilds, extends or moves, one entry each, boilers not included; those retained as they are stay off, an empty list where there are none
 */
export interface KilnDescriptor {
  /**
   * 炉窑名称 kiln name
   * 炉窑名称、编号和类型
   * name, number and kind
   * 证明 proof: 设备清单; list of equipment
   */
  readonly name?: Stated<string>;
  /**
   * 建设性质 construction type
   * 该炉窑的建设性质；与项目相同的可不填。原样保留的炉窑不列入
   * construction type of this kiln; may be left out where it is the project's. Kilns retained as they are stay off the list
   * 证明 proof: 环评文件; environmental assessment
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly construction?: Stated<KilnConstruction>;
  /**
   * 炉窑类型 kind of kiln
   * 按工艺用途划分的炉窑类型
   * the kiln by what it does in the process
   * 证明 proof: 环评文件; environmental assessment
   */
  readonly kind?: Stated<KilnKind>;
  /**
   * 炉窑能源 kiln energy
   * 炉窑正常运行加热所用的能源；有多种的，其中有煤炭、石油焦、重油等的填该种，否则填主要的一种；用焦炭、兰炭加热的填“其他”；作原料、还原剂使用的煤、焦不计
   * energy that heats the kiln in normal operation; of several, coal, petroleum coke or heavy oil where one of them is used, else the main one; heating with coke is other; coal and coke used as raw material or reducing agent do not count
   * 证明 proof: 环评文件、节能报告; environmental assessment, energy report
   */
  readonly energy?: Stated<KilnEnergy>;
  /**
   * 协同处理污泥 treats sludge as well
   * 设计或者已批准掺烧、协同处理处置城镇污水处理厂污泥
   * is designed or permitted to burn or otherwise treat the sludge of urban sewage works as well
   * 证明 proof: 环评文件、排污许可证; environmental assessment or discharge permit
   */
  readonly sludge_coprocessing?: Stated<YesNo>;
  /**
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
}

/** 建设性质 construction type */
export type RoadSectionConstruction =
  | 'new'
  | '新建'
  | 'extension'
  | '扩建'
  | 'reconstruction'
  | '改建'
  | 'relocation'
  | '迁建';

/** 道路类别 road class */
export type RoadSectionRoadClass =
  | 'expressway'
  | '高速公路'
  | 'national_road'
  | '普通国道'
  | 'provincial_road'
  | '普通省道'
  | 'rural_road'
  | '农村公路'
  | 'urban_road'
  | '城市道路'
  | 'other'
  | '其他道路';

/** 照明灯具 lamps */
export type RoadSectionLighting =
  | 'all_efficient'
  | '全部为节能灯或太阳能路灯'
  | 'partly_efficient'
  | '部分为节能灯或太阳能路灯'
  | 'conventional'
  | '均为普通灯具';

/** 光伏设置 photovoltaic supply */
export type RoadSectionPvSupply = 'grid' | '设光伏并网' | 'off_grid' | '设光伏不并网' | 'none' | '不设光伏';

/** 路面旧料去向 use of old pavement */
export type RoadSectionOldPavement =
  | 'all_used'
  | '全部回收利用'
  | 'partly_wasted'
  | '部分废弃'
  | 'all_wasted'
  | '全部废弃'
  | 'no_old_pavement'
  | '不产生路面旧料';

/** 废弃路面材料再生方式 how old pavement is recycled */
export type RoadSectionPavementRecycling =
  | 'in_place'
  | '原地再生'
  | 'elsewhere'
  | '异地再生或其他利用'
  | 'not_used'
  | '不利用'
  | 'no_old_pavement'
  | '不产生废弃路面材料';

/** 慢行设施 ways for cycling and walking */
export type RoadSectionSlowTraffic =
  | 'both'
  | '自行车道和步道都有'
  | 'one'
  | '只有其中一种'
  | 'none'
  | '都没有';

/** 公交设施 bus facilities */
export type RoadSectionBusFacilities =
  | 'lane'
  | '有公交专用道'
  | 'stops'
  | '只有公交站点'
  | 'none'
  | '无公交设施';

/** 综合管廊建设情况 utility tunnel */
export type RoadSectionUtilityTunnel =
  | 'built'
  | '建有或同步建设管廊'
  | 'not_built'
  | '规划有管廊而不建'
  | 'not_planned'
  | '管廊规划未安排';

/** 原有路灯改造情况 renewal of existing lamps */
export type RoadSectionExistingLamps =
  | 'renewed'
  | '本次换为节能灯'
  | 'already_efficient'
  | '原已为节能灯'
  | 'conventional'
  | '仍为普通灯具'
  | 'no_lamps'
  | '无原有路灯';

/** 路口信号控制方式 control of traffic signals */
export type RoadSectionSignalControl =
  | 'adaptive'
  | '全部自适应控制'
  | 'partly_adaptive'
  | '部分自适应控制'
  | 'fixed'
  | '均为固定配时'
  | 'no_signals'
  | '无信号灯';

/** 路灯景观灯启停方式 switching of road and landscape lamps */
export type RoadSectionLampSwitching =
  | 'smart'
  | '全部智能启停'
  | 'partly_smart'
  | '部分智能启停'
  | 'conventional'
  | '均为人工或固定定时启停'
  | 'no_lamps'
  | '无路灯和景观灯';

/**
 * 路段 road sections
 * 道路工程的各段，等级或建设性质不同的分列
 * sections of road works, listed apart where class or construction type differ
 */
export interface RoadSectionDescriptor {
  /**
   * 路段名称 section name
   * 路线名称和起止桩号
   * route and chainage
   * 证明 proof: 初步设计文件; preliminary design
   */
  readonly name?: Stated<string>;
  /**
   * 建设性质 construction type
   * 该路段的建设性质；与项目相同的可不填。改扩建填“扩建”，路面改造填“改建”
   * construction type of this section; may be left out where it is the project's. Widening is extension and pavement renewal is reconstruction
   * 证明 proof: 立项批复; project approval
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly construction?: Stated<RoadSectionConstruction>;
  /**
   * 道路类别 road class
   * 按公路网规划和技术等级；普通国道、普通省道指国省道中的非高速公路
   * by road network plan and technical class; ordinary national and provincial roads are those that are no expressways
   * 证明 proof: 立项批复、公路网规划; project approval, road network plan
   */
  readonly road_class?: Stated<RoadSectionRoadClass>;
  /**
   * 路段长度 length · km · > 0 km
   * 路段主线长度
   * length of the main line
   * 证明 proof: 初步设计文件; preliminary design
   */
  readonly length?: Stated<Quantity>;
  /**
   * 开工日期 start of works
   * 该路段开工或拟开工日期
   * the day works on this section started or are to start
   * 证明 proof: 施工许可决定书；拟开工时间见备案表; construction permit; filing form for a planned date
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly start_date?: Stated<DateText>;
  /**
   * 竣工日期 completion of works
   * 该路段交（竣）工验收或拟建成日期
   * the day of acceptance of this section or the planned day
   * 证明 proof: 交（竣）工验收文件；拟建成时间见备案表; record of acceptance; filing form for a planned date
   * 未填的取主体的填报 Where left out, the subject's own statement holds.
   */
  readonly completion_date?: Stated<DateText>;
  /**
   * 按绿色公路标准建设 built to the green road standard
   * 设计文件按交通运输主管部门的绿色公路建设标准（技术指南）编制
   * the design follows the transport authority's green road standard or guide
   * 证明 proof: 初步设计批复、绿色公路实施方案; approval of the preliminary design, green road plan
   */
  readonly green_road?: Stated<YesNo>;
  /**
   * 新建照明设施 installs new lighting
   * 该路段本次新设道路照明设施
   * new road lighting is put up on this section
   * 证明 proof: 照明工程设计文件; lighting design
   */
  readonly installs_lighting?: Stated<YesNo>;
  /**
   * 照明灯具 lamps
   * 新建照明设施所用灯具；节能灯指高效节能光源（含 LED）的灯具
   * lamps of the new lighting; energy-saving means efficient light sources, LED included
   * 证明 proof: 照明工程设计文件、灯具能效标识; lighting design, energy labels
   */
  readonly lighting?: Stated<RoadSectionLighting>;
  /**
   * 产生废旧沥青路面材料 yields waste asphalt pavement
   * 该路段铣刨、挖除原有沥青路面
   * existing asphalt pavement is milled or dug out on this section
   * 证明 proof: 施工图设计文件; construction drawings
   */
  readonly asphalt_waste?: Stated<YesNo>;
  /**
   * 废旧沥青路面材料循环利用率 recycling rate of waste asphalt pavement · % · ≥ 0 %, ≤ 100 %
   * 该路段循环利用（含厂拌、就地再生和其他利用）的废旧沥青路面材料质量占产生量的比例
   * mass of the waste asphalt pavement of this section that is recycled, in plant, in place or otherwise, over the mass that arises
   * 证明 proof: 施工组织设计、材料台账; construction plan, ledger of materials
   */
  readonly asphalt_recycling_rate?: Stated<Quantity>;
  /**
   * 参照绿色公路要求设计 takes measures of the green road requirements
   * 设计文件写明参照绿色公路标准（指南）采取的具体措施，不要求达到全部标准
   * the design names the measures it takes from the green road standard or guide, without having to meet all of it
   * 证明 proof: 设计文件; design
   */
  readonly green_road_measures?: Stated<YesNo>;
  /**
   * 光伏设置 photovoltaic supply
   * 该路段的边坡、隧道口、声屏障、照明监控等是否设光伏发电以及是否接入公共电网
   * whether photovoltaics are installed on this section (slopes, tunnel mouths, noise barriers, lighting and the like) and whether they feed the public grid
   * 证明 proof: 光伏设计文件; photovoltaic design
   */
  readonly pv_supply?: Stated<RoadSectionPvSupply>;
  /**
   * 使用建筑垃圾再生材料 uses recycled building waste
   * 路基、基层、附属工程等使用建筑垃圾再生骨料或者再生产品
   * recycled aggregate or products of building waste are used in subgrade, base, ancillary works or the like
   * 证明 proof: 材料用量表; bill of materials
   */
  readonly building_waste_used?: Stated<YesNo>;
  /**
   * 路面旧料去向 use of old pavement
   * 铣刨、挖除的路面旧料（沥青、水泥混凝土、基层材料）的去向；已有利用安排而暂时贮存的算利用
   * where the old pavement milled or dug out goes, asphalt, concrete and base alike; stored under a plan for its use counts as used
   * 证明 proof: 施工组织设计、材料台账; construction plan and ledger of materials
   */
  readonly old_pavement?: Stated<RoadSectionOldPavement>;
  /**
   * 废弃路面材料再生方式 how old pavement is recycled
   * 废弃路面材料再生利用的方式；原地再生指在该路段就地冷（热）再生、碎石化等，兼用几种的按用量最多的填
   * how the old pavement is recycled; in place means cold or hot recycling or rubblising on the section itself; of several ways the one used most
   * 证明 proof: 施工图设计文件; construction drawings
   */
  readonly pavement_recycling?: Stated<RoadSectionPavementRecycling>;
  /**
   * 慢行设施 ways for cycling and walking
   * 该路段是否设自行车专用道（含机非隔离的非机动车道）和人行步道
   * whether the section has a cycle track (a separated lane included) and a footway
   * 证明 proof: 道路横断面设计; cross-section design
   */
  readonly slow_traffic?: Stated<RoadSectionSlowTraffic>;
  /**
   * 公交设施 bus facilities
   * 该路段的公共交通设施；公交专用道含快速公交车道
   * public transport facilities of the section; bus lanes include those of bus rapid transit
   * 证明 proof: 道路设计文件; road design
   */
  readonly bus_facilities?: Stated<RoadSectionBusFacilities>;
  /**
   * 设置智能交通系统 intelligent traffic system
   * 该路段设自适应信号控制、交通状态感知诱导或者车路协同等系统中的一种以上
   * the section has at least one of adaptive signals, sensing and guidance of traffic, or vehicle-road cooperation
   * 证明 proof: 交通工程设计文件; traffic engineering design
   */
  readonly intelligent_traffic?: Stated<YesNo>;
  /**
   * 配套电力管沟 power ducts
   * 该路段同步建设电力管沟（排管、沟道），或者以综合管廊容纳电力管线
   * power ducts or trenches are built along with the section, or a utility tunnel takes the lines
   * 证明 proof: 管线综合设计; utilities plan
   */
  readonly power_ducts?: Stated<YesNo>;
  /**
   * 综合管廊建设情况 utility tunnel
   * 该路段已有或者同步建设地下综合管廊；没有管廊的，看批准的管廊规划（含国土空间规划、道路规划条件）是否在该路段安排管廊
   * whether the section has, or is built along with, an underground utility tunnel; where it has none, whether the approved plan of tunnels (or the territorial plan or planning conditions) has one there
   * 证明 proof: 管廊设计文件、管廊专项规划; tunnel design and plan of tunnels
   */
  readonly utility_tunnel?: Stated<RoadSectionUtilityTunnel>;
  /**
   * 原有路灯改造情况 renewal of existing lamps
   * 该路段原有路灯在本次工程中的处理；工程后仍有一部分为普通灯具的填“仍为普通灯具”
   * what the works do with the lamps that the section has; still conventional where a part of them is so after the works
   * 证明 proof: 照明工程设计文件; lighting design
   */
  readonly existing_lamps?: Stated<RoadSectionExistingLamps>;
  /**
   * 路口信号控制方式 control of traffic signals
   * 该路段路口交通信号灯是否按实时车流自动调整配时
   * whether the signals at the section's crossings adapt their timing to the traffic of the moment
   * 证明 proof: 交通工程设计文件; traffic engineering design
   */
  readonly signal_control?: Stated<RoadSectionSignalControl>;
  /**
   * 路灯景观灯启停方式 switching of road and landscape lamps
   * 该路段路灯、景观灯是否由系统按光照、车流人流等自动启停或者调光
   * whether the section's lamps are switched or dimmed by a system that senses light, traffic and the like
   * 证明 proof: 照明工程设计文件; lighting design
   */
  readonly lamp_switching?: Stated<RoadSectionLampSwitching>;
  /**
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
}

/** 项目 project */
export interface ProjectDescriptor {
  readonly $schema?: string;
  readonly subject: 'project' | '项目';
  /**
   * 更新改造类型 kind of renewal
   * 项目按立项文件属于哪一类对既有小区、房屋的更新改造；兼有几类的填主要的一类；不涉及既有小区、房屋的填“不属更新改造”
   * which kind of renewal of existing communities or houses the project is by its approval; of several the main one; none where no existing community or house is concerned
   * 证明 proof: 立项文件、改造计划; project approval or renewal programme
   */
  readonly renewal?: Stated<ProjectRenewal>;
  /**
   * 更新改造方式 mode of renewal
   * 拆除的既有建筑面积不超过保留的，为“保留为主”，超过的为“拆除重建为主”；方案划分片区或者分期的为“分片分期”
   * mostly kept where no more floor area is demolished than stays, wholesale where more is; piece by piece where the plan divides the works by quarter or in stages
   * 证明 proof: 更新改造实施方案; renewal plan
   */
  readonly renewal_mode?: Stated<ProjectRenewalMode>;
  /**
   * 社区基础设施绿色化 greening of community facilities
   * 小区改造内容是否含下列一项以上：节能照明、充电设施、雨水渗透滞蓄、垃圾分类收集、补绿、管网节能节水改造；改造前各项都已具备的填“原已齐备”
   * whether the works include at least one of: efficient lighting, charging facilities, seepage or storage of rainwater, sorted collection of waste, new planting, pipe networks that save energy or water; complete where all of them were there before
   * 证明 proof: 改造实施方案; renewal plan
   */
  readonly community_facilities?: Stated<ProjectCommunityFacilities>;
  /**
   * 绿色建造方式 green construction
   * 策划、设计、施工、交付各阶段都有绿色建造方案的为“全过程”；只在施工阶段执行绿色施工标准的为“仅绿色施工”；没有土建、安装或者拆除施工的（如只种植、养殖或购置）填“没有施工现场”
   * throughout where planning, design, works and handover all have a green construction plan; on the site only where just the works follow a green construction standard; no construction site where nothing is built, installed or demolished (as where the project only plants, breeds or buys)
   * 证明 proof: 绿色建造方案、施工组织设计; green construction plan and construction organisation design
   */
  readonly green_construction?: Stated<ProjectGreenConstruction>;
  /**
   * 产生建筑垃圾 yields construction waste
   * 新建、改建、扩建、拆除和装修过程中产生渣土、弃料及其他废弃物，需要清运或处置
   * the works (building, rebuilding, demolition, fitting out) yield spoil, scrap or other waste that must be removed or disposed of
   * 证明 proof: 建筑垃圾处置核准（备案）文件; permit or record of construction waste disposal
   */
  readonly construction_waste?: Stated<YesNo>;
  /**
   * 建筑垃圾减量化方案 plan to reduce construction waste
   * 已编制施工现场建筑垃圾减量化方案，或者设计、施工文件中有减少产生量的专门措施
   * a plan to reduce the waste of the site is drawn up, or design or construction documents have measures of their own to that end
   * 证明 proof: 减量化专项方案; the plan
   */
  readonly construction_waste_plan?: Stated<YesNo>;
  /**
   * 建筑垃圾分类情况 sorting of construction waste
   * 工程渣土、泥浆、工程垃圾、拆除垃圾、装修垃圾是否分类收集、分类运输、分类处理
   * whether spoil, slurry and the waste of building, demolition and fitting-out are collected, carried and treated apart
   * 证明 proof: 建筑垃圾处置方案; waste disposal plan
   */
  readonly construction_waste_sorted?: Stated<ProjectConstructionWasteSorted>;
  /**
   * 建筑垃圾资源化利用情况 recycling of construction waste
   * 建筑垃圾经现场再生、回填或者送资源化企业加以利用的情况
   * how far the waste is used, by recycling or filling on the site or in a recycling plant
   * 证明 proof: 建筑垃圾处置方案、处置合同; waste disposal plan and contract
   */
  readonly construction_waste_use?: Stated<ProjectConstructionWasteUse>;
  /**
   * 拆除旧料去向 use of demolition materials
   * 拆除既有建筑产生的构件、门窗、砖瓦、金属、混凝土等旧料是否回收再用（含再生后利用）
   * whether the parts, windows, bricks, metal and concrete of demolished buildings are recovered and used again, after recycling or as they are
   * 证明 proof: 拆除方案; demolition plan
   */
  readonly demolition_materials?: Stated<ProjectDemolitionMaterials>;
  /**
   * 海绵城市设计情况 sponge city design
   * 设计文件是否有海绵城市专篇并落实当地的雨水径流控制要求；当地主管部门列入豁免清单的填“属豁免项目”
   * whether the design has a sponge city chapter and carries out the local demands on runoff; exempt where the authority's list frees the project
   * 证明 proof: 海绵城市设计专篇; sponge city chapter of the design
   */
  readonly sponge_city?: Stated<ProjectSpongeCity>;
  /**
   * 接入智慧工地系统 connected to a smart site system
   * 施工现场的扬尘噪声、人员、机械等在线监测已接入或者计划接入智慧工地管理平台
   * the online monitoring of dust, noise, people and machines on the site is or will be connected to a smart site platform
   * 证明 proof: 智慧工地建设方案; smart site plan
   */
  readonly smart_site?: Stated<YesNo>;
  /**
   * 项目单位性质 kind of owner
   * 项目单位按控股（举办）主体所属的类型；国有独资、国有控股的填“国有企业”
   * the kind of owner by who controls it; wholly or mostly owned by the State is a state-owned enterprise
   * 证明 proof: 营业执照或法人证书、股权结构; business licence or legal person certificate, ownership
   */
  readonly owner_kind?: Stated<ProjectOwnerKind>;
  /**
   * 建筑垃圾无害化处理情况 proper disposal of construction waste
   * 本工程建筑垃圾是否全部经资源化利用或送往经核准的消纳、处置场所；有随意倾倒或去向不明的填“有未规范处置的”
   * whether all waste of the works is put to use or taken to approved sites; not_all where some is dumped or its way is not known
   * 证明 proof: 处置核准文件、运输消纳凭证; permit of disposal, transport and delivery notes
   */
  readonly construction_waste_disposal?: Stated<ProjectConstructionWasteDisposal>;
  /**
   * 占用耕地情况 use of farmland
   * 项目用地（含临时用地）与耕地、永久基本农田范围套合的结果；两者都占的填“占用永久基本农田”。种植、建设高标准农田等不改变耕地用途的，地下或架空穿越不占地表的，供地前已依法批准转为建设用地的，都不算占用
   * result of laying the project, temporary use included, over the maps of farmland and permanent basic farmland; permanent where it takes both. Growing crops, improving fields and whatever else leaves farmland in farming use takes none, nor do crossings below or above ground that take no surface, nor land lawfully converted to building land before it was supplied
   * 证明 proof: “三区三线”套合查询结果、土地勘测定界图; overlay result and survey of the land
   */
  readonly farmland?: Stated<ProjectFarmland>;
  /**
   * 占用永久基本农田已依法批准 use of permanent basic farmland approved
   * 占用（含临时占用）永久基本农田已取得有批准权机关的批准文件的填“是”；未获批准或者未经批准已占用的填“否”；尚未占用、批准待办的不填
   * true where the authority with power to do so has approved the use, temporary use included; false where it was refused or the land taken without approval; left out while nothing is taken and the approval is still to come
   * 证明 proof: 农用地转用和土地征收批复、临时用地批准书; approval of conversion or of temporary use
   */
  readonly farmland_approval?: Stated<YesNo>;
  /**
   * 耕地占补平衡情况 replacement of farmland
   * 非农业建设占用耕地补充同等数量、质量耕地（含缴纳耕地开垦费）的落实情况；由政府负责补充的按其落实情况填写；按规定尚未到落实时点的填“补充耕地落实中”；农业设施、期满复垦的临时用地等法律不要求补充的填“依法无需补充”
   * whether farmland of equal area and quality replaces what construction takes, the reclamation fee included, also where the government is the one to replace it; being replaced while its time has not come; not required for farm facilities, temporary use that is restored and other cases in which the law asks for none
   * 证明 proof: 补充耕地方案和确认文件; plan and confirmation of replacement
   */
  readonly farmland_balance?: Stated<ProjectFarmlandBalance>;
  /**
   * 城镇开发边界外建设类型 kind of works outside the urban development boundary
   * 位于城镇开发边界以外的项目填写：农业、林业、村庄（含村内学校、卫生院等公共设施）、交通、水利、能源、通信、环保设施、采矿、殡葬、军事等不属城镇建设；城镇居住、商业、工业园区等属城镇建设，其中经自然资源主管部门书面认定允许的另填，认定待办的不填
   * for a project outside the boundary: farming, forestry, villages with their schools and clinics, transport, water, energy, telecommunications, environmental works, mining, burial and defence are not urban; urban housing, business and industrial parks are, with an entry of their own where the natural resources authority has admitted them in writing, and left out while it is deciding
   * 证明 proof: 用地预审与选址意见书、认定意见; site opinion or statement of the authority
   */
  readonly outside_boundary_works?: Stated<ProjectOutsideBoundaryWorks>;
  /**
   * 采伐林木情况 felling of trees
   * 在林地上采伐（含采挖移植）林木及其采伐许可证的情况；有几处不同的，依次按未取得、待办、已取得填写；自然保护区以外的竹林等法律不要求许可证的填“依法不需要采伐许可证”；只涉及城市园林绿化树木等非林地林木的填“不采伐”
   * whether the works fell trees, or dig them up to move them, on forest land and hold the felling licence; where places differ the worst of them; bamboo outside nature reserves and whatever else the law frees needs none; none where only street, park or other trees off forest land are concerned
   * 证明 proof: 林木采伐许可证; felling licence
   */
  readonly tree_felling?: Stated<ProjectTreeFelling>;
  /**
   * 采用节地技术或模式 uses a land-saving technique or mode
   * 采用列入国家或省节地技术和节地模式推荐目录的做法，或者多层厂房、地下空间、立体停车、设施共用等节地措施
   * uses a technique or mode on a national or provincial list of land saving, or factories of several floors, space below ground, stacked parking, shared facilities or the like
   * 证明 proof: 总平面图、节地说明; site plan and statement of land saving
   */
  readonly land_saving?: Stated<YesNo>;
  /**
   * 涉及珍稀濒危物种生境 sites of rare species
   * 项目是否影响国家和省重点保护野生动物的栖息地、迁徙通道或者重点保护野生植物的原生地，以及有无保护修复措施
   * whether the project affects habitats or migration routes of protected wild animals or sites of protected wild plants, and takes measures for them
   * 证明 proof: 环评文件生态章节; ecology chapter of the environmental assessment
   */
  readonly rare_species_site?: Stated<ProjectRareSpeciesSite>;
  /**
   * 生产用水重复利用 reuse of process water
   * 生产用水是否串联使用、一水多用、梯级利用或者使用再生水；只按水质分别供水的填“只分质供水”
   * whether process water is passed on, used more than once, cascaded or reclaimed; separated where it is only supplied by quality
   * 证明 proof: 水资源论证或用水方案; water report or plan
   */
  readonly process_water_reuse?: Stated<ProjectProcessWaterReuse>;
  /**
   * 污水去向 where sewage goes
   * 项目运行产生的污水按设计的去向；接入园区公共污水管网的也填“接入城镇污水管网”
   * where the sewage of the running project goes by the design; the public sewers of an industrial park count as urban ones
   * 证明 proof: 排水设计文件、环评文件; drainage design or environmental assessment
   */
  readonly sewage_outlet?: Stated<ProjectSewageOutlet>;
  /**
   * 污水就地回用 reuse of sewage on the spot
   * 社区（用地）内对污水分类收集处理后就地回用
   * sewage is collected by kind, treated and used again inside the community or site
   * 证明 proof: 给排水设计文件; water and drainage design
   */
  readonly greywater_reuse?: Stated<YesNo>;
  /**
   * 位于开发区内 inside a development zone
   * 项目位于省级及以上人民政府批准设立的开发区（含高新区、产业园区）四至范围内
   * the project lies within the bounds of a development zone or industrial park approved at provincial level or above
   * 证明 proof: 开发区四至范围图或管委会证明; map of the zone or statement of its committee
   */
  readonly in_development_zone?: Stated<YesNo>;
  /**
   * 工艺装备所列目录 class of process and equipment
   * 主要工艺技术和装备在国家产业结构调整指导目录和国家、省先进适用（绿色、节能）技术装备推广目录中的归类，按项目批准时有效的版本和建成后的状况；几项不同的填最低的一项（由高到低：鼓励或推广、未列入、限制、淘汰）
   * class of the main processes and equipment in the national industrial structure catalogue and in national or provincial lists of advanced, green or energy-saving techniques, in the editions in force at the approval and as the plant will be when built; where they differ the lowest one (promoted, not listed, restricted, eliminated)
   * 证明 proof: 工艺装备清单及目录对照; list of processes and equipment set against the catalogues
   */
  readonly technology_class?: Stated<ProjectTechnologyClass>;
  /**
   * 环评含碳排放评价 environmental assessment covers carbon
   * 环境影响报告书（表）设有二氧化碳（碳排放）评价的章节，含排放量核算
   * the environmental report or form has a chapter on carbon dioxide emissions with their computation
   * 证明 proof: 环评文件; environmental assessment
   */
  readonly eia_carbon?: Stated<YesNo>;
  /**
   * 节能报告含碳排放分析 energy report covers carbon
   * 节能报告（节能承诺材料）核算了项目碳排放并提出降碳措施
   * the energy report or undertaking computes the carbon emissions of the project and proposes measures to cut them
   * 证明 proof: 节能报告; energy report
   */
  readonly energy_report_carbon?: Stated<YesNo>;
  /**
   * 两高项目清理整改情况 rectification as a two-high project
   * 列入省、市两高项目清理整改台账的，其整改情况
   * state of the rectification of a project that the register of two-high projects lists for it
   * 证明 proof: 整改台账和销号证明; the register and proof of completion
   */
  readonly two_high_rectification?: Stated<ProjectTwoHighRectification>;
  /**
   * 所在地区能耗强度目标形势严峻 area lags on its energy intensity target
   * 项目所在设区市或县（市、区）在批准时被节能主管部门公布或通报为能耗强度下降目标完成形势严峻（如一级预警）
   * when the project is decided its city or county is declared by the energy conservation authority to be far behind on its energy intensity target (such as a first-level warning)
   * 证明 proof: 节能主管部门的通报; notice of the authority
   */
  readonly energy_warning_area?: Stated<YesNo>;
  /**
   * 能耗替代落实情况 offset of energy use
   * 项目新增能源消费的等量或减量替代来源及落实情况；来源已确定、尚未核定的填“替代方案落实中”，“未落实替代”指应落实而未落实，节能主管部门认定不需要替代的填“经认定无需替代”
   * whether reductions elsewhere, at least equal to the new energy use of the project, are secured; being secured where the source is fixed and not yet confirmed, not secured where one is due and lacking, not required where the authority has found so
   * 证明 proof: 能耗替代方案及核定意见; the offset plan and its confirmation
   */
  readonly energy_offset?: Stated<ProjectEnergyOffset>;
  /**
   * 缓批限批下已获同意办理 admitted while approvals are limited
   * 所在地区实行项目缓批限批的，节能主管部门或审批机关已书面同意本项目办理，或书面确认本项目不在缓批限批之列；没有这类书面意见的填“否”
   * where the area slows and limits approvals, the energy conservation or approving authority has agreed in writing that this project goes on, or confirmed that it is not among those limited; false where there is no such writing
   * 证明 proof: 主管部门的书面意见; the written opinion of the authority
   */
  readonly admitted_under_limits?: Stated<YesNo>;
  /**
   * 热泵采用情况 use of heat pumps
   * 项目的生产、采暖或生活用热是否有采用空气源、水源、地源或余热热泵的
   * whether any heat for production, space heating or hot water comes from air, water, ground or waste-heat heat pumps
   * 证明 proof: 暖通和工艺设计说明; design of heating and process
   */
  readonly heat_pump?: Stated<ProjectHeatPump>;
  /**
   * 天然气气源已落实 natural gas supply secured
   * 已与供气企业签订供气协议，或取得载明供气量的书面承诺
   * a supply contract is signed, or the supplier has undertaken in writing to deliver a stated amount
   * 证明 proof: 供气协议或书面承诺; contract or undertaking
   */
  readonly gas_supply_secured?: Stated<YesNo>;
  /**
   * 落后设备情况 outdated equipment
   * 项目新装或保留的设备、技术中，有无列入国家高耗能落后机电设备淘汰目录或产业结构调整指导目录淘汰类的
   * whether equipment or techniques that the project installs or keeps are on the national list of outdated energy-intensive equipment or in an eliminated class of the industrial structure catalogue
   * 证明 proof: 主要设备表; list of main equipment
   */
  readonly outdated_equipment?: Stated<ProjectOutdatedEquipment>;
  /**
   * 节能绿色技术采用情况 use of green energy techniques
   * 高效制冷、先进通风、余热利用、智能化用能控制四类技术中，项目用得上的是否采用
   * of efficient cooling, advanced ventilation, use of waste heat and intelligent control of energy use, whether those that the project has a use for are adopted
   * 证明 proof: 设计说明; design
   */
  readonly green_technologies?: Stated<ProjectGreenTechnologies>;
  /**
   * 项目名称 project name
   * 投资项目在线审批监管平台登记的项目名称
   * the name registered on the online approval and supervision platform for investment projects
   * 证明 proof: 投资项目在线平台登记信息; registration on the investment project platform
   */
  readonly name?: Stated<string>;
  /**
   * 项目代码 project code
   * 投资项目在线审批监管平台赋予的统一代码
   * the unified code given by the investment project platform
   * 证明 proof: 投资项目在线平台登记信息; registration on the investment project platform
   */
  readonly project_code?: Stated<string>;
  /**
   * 建设地点 place
   * 项目所在的行政区划，填到县（市、区）；跨区的按主体工程所在地
   * the administrative division the project lies in, down to the county; for a project across divisions that of its main works
   * 证明 proof: 项目备案（核准、审批）文件或用地预审与选址意见书; filing or approval document, or the site opinion
   */
  readonly place?: Stated<PlaceName>;
  /**
   * 所在功能区 functional zone
   * 项目所在的功能区（如蓉江新区、赣江新区）；不在任何功能区的填“不在功能区”。同名街道不是功能区
   * the functional zone the project lies in (such as 蓉江新区 or 赣江新区); 不在功能区 if in none. A subdistrict of the same name is not the zone
   * 证明 proof: 功能区管理机构的确认或选址红线图; confirmation by the zone's administration or the site plan
   */
  readonly zone?: Stated<PlaceName>;
  /**
   * 项目单位 project owner
   * 申报项目的法人或其他组织的全称
   * full name of the legal person or organisation that files the project
   * 证明 proof: 营业执照或法人证书; business licence or legal person certificate
   */
  readonly owner?: Stated<string>;
  /**
   * 统一社会信用代码 unified social credit code
   * 项目单位的 18 位统一社会信用代码
   * the owner's unified social credit code of 18 characters
   * 证明 proof: 营业执照或法人证书; business licence or legal person certificate
   */
  readonly credit_code?: Stated<string>;
  /**
   * 审批类型 kind of approval
   * 投资项目的管理方式
   * the way in which the investment project is administered
   * 证明 proof: 投资项目在线平台登记信息; registration on the investment project platform
   */
  readonly filing_type?: Stated<ProjectFilingType>;
  /**
   * 建设性质 construction type
   * 项目备案（核准、审批）表所填建设性质；同一项目各部分不同的，在该部分另填
   * construction type as entered in the filing form; where parts of the project differ each part states its own
   * 证明 proof: 项目备案（核准、审批）文件; filing or approval document
   */
  readonly construction?: Stated<ProjectConstruction>;
  /**
   * 国标行业 industry code
   * 《国民经济行业分类》（GB/T 4754）的代码或名称
   * code or name under GB/T 4754
   * 证明 proof: 投资项目在线平台登记信息; registration on the investment project platform
   */
  readonly industry_code?: Stated<string>;
  /**
   * 总投资 total investment · 万元 · ≥ 0 万元
   * 项目总投资额，含流动资金
   * total investment of the project including working capital
   * 证明 proof: 项目备案（核准、审批）文件; filing or approval document
   */
  readonly total_investment?: Stated<Quantity>;
  /**
   * 建设规模及内容 scale and content of the works
   * 备案（核准、审批）表中的建设规模及内容
   * scale and content of the works as entered in the filing form
   * 证明 proof: 项目备案（核准、审批）文件; filing or approval document
   */
  readonly scope_of_works?: Stated<string>;
  /**
   * 申报日期 filing date
   * 申报材料提交之日
   * the day on which the filing was submitted
   * 证明 proof: 受理（收件）凭证; receipt of the filing
   */
  readonly filing_date?: Stated<DateText>;
  /**
   * 批准日期 approval date
   * 项目批准（核准、备案）文件的日期；在环评、节能审查等后续审批中对照的，填该项审批的日期；所对照的审批尚未作出的不填
   * the date of the project's approval, verification or record filing; where a later approval such as the environmental assessment or the energy review is being decided, the date of that one; left out while it is undecided
   * 证明 proof: 批复、核准或备案文件; document of approval, verification or record
   */
  readonly approval_date?: Stated<DateText>;
  /**
   * 开工日期 start of works
   * 实际开工日期；未开工的填拟开工日期
   * the day works started or, before that, are to start
   * 证明 proof: 施工许可证或开工报告；拟开工时间见备案表; construction permit or notice of start; filing form for a planned date
   */
  readonly start_date?: Stated<DateText>;
  /**
   * 竣工日期 completion of works
   * 竣工验收日期；未竣工的填拟建成日期
   * the day of acceptance on completion or, before that, the planned day
   * 证明 proof: 竣工验收备案文件；拟建成时间见备案表; record of acceptance; filing form for a planned date
   */
  readonly completion_date?: Stated<DateText>;
  /**
   * 项目总建筑面积 total floor area of the project · ㎡ · ≥ 0 ㎡
   * 项目全部建筑的建筑面积之和，含地下
   * floor area of all buildings of the project including below ground
   * 证明 proof: 建设工程规划许可证; construction planning permit
   */
  readonly total_floor_area?: Stated<Quantity>;
  /**
   * 位于城镇开发边界范围内 inside the urban development boundary
   * 按批准的国土空间规划“三区三线”划定成果，位于城镇开发边界以内
   * inside the urban development boundary as drawn in the approved territorial plan
   * 证明 proof: 规划条件或用地预审与选址意见书; planning conditions or the site opinion
   */
  readonly in_urban_development_boundary?: Stated<YesNo>;
  /**
   * 所在建成区 built-up area
   * 项目位于哪一级城镇的建成区（实际已成片开发建设、市政公用设施基本具备的区域），以所在地公布的范围为准
   * the built-up area of which kind of settlement the project lies in, by the extent published locally
   * 证明 proof: 所在地城管（住建）或自然资源部门的证明; statement by the local construction or natural resources authority
   */
  readonly built_up_area?: Stated<ProjectBuiltUpArea>;
  /**
   * 涉及用地 uses land
   * 项目需使用土地（含原有用地、新增用地、临时用地，水面、滩涂也算）；仅在既有房屋内装修或换装设备的为否
   * the project uses land or water surface, existing, new or temporary; not so where only an existing building is fitted out
   * 证明 proof: 用地预审与选址意见书或不动产权证; site opinion or title to the land
   */
  readonly occupies_land?: Stated<YesNo>;
  /**
   * 土地使用标准执行情况 compliance with land use standards
   * 用地规模、容积率、投资强度等与国家和省发布的建设用地控制指标对照的结果
   * the use of land compared with the control figures published by the State and the province
   * 证明 proof: 用地预审意见或节地评价报告; site opinion or land-saving assessment
   */
  readonly land_use_standard?: Stated<ProjectLandUseStandard>;
  /**
   * 涉及生态保护红线 touches the ecological red line
   * 项目用地（含临时用地和地下、架空穿越）与生态保护红线范围相交
   * the project's land, temporary use and crossings included, lies in part inside the ecological protection red line
   * 证明 proof: 自然资源部门的“三区三线”套合查询结果; overlay result from the natural resources authority
   */
  readonly in_ecological_red_line?: Stated<YesNo>;
  /**
   * 持有生态保护红线内允许建设的认定意见 holds an opinion that admits it inside the red line
   * 已取得有权机关关于属于红线内允许有限人为活动或经批准占用的书面意见；未申请或者申请未获认定的填“否”，正在办理的不填
   * the competent authority has stated in writing that the activity is admitted, or its use of land approved, inside the red line; false where none was asked for or it was refused, left out while it is being decided
   * 证明 proof: 认定意见或占用批复; the written opinion or approval
   */
  readonly red_line_opinion?: Stated<YesNo>;
  /**
   * 生态用地改变情况 change of ecological land
   * 项目是否改变林地、湿地、草地或者河流、湖泊、滩涂、荒地等其他生态系统的用途和性质，是否在林地上采伐林木；有几种情况的，依次按改变林地湿地草地、改变其他生态系统、不需批准的改变、只采伐填写。建设用地（含供地前已依法改变的）、城市绿地、耕地和园地不算（占用耕地另填）
   * whether the project changes the use or nature of forest land, wetland, grassland or of another ecosystem such as rivers, lakes, flats or waste land, or fells trees on forest land; where several hold, a listed one first, then another, then one without approval, then felling. Building land (also land lawfully changed before it was supplied), urban greenery, farmland and orchards do not count (farmland has an entry of its own)
   * 证明 proof: 土地现状分类图、使用林地（湿地、草地）申请材料; land survey map; application to use forest land, wetland or grassland
   */
  readonly ecological_land_change?: Stated<ProjectEcologicalLandChange>;
  /**
   * 生态用地改变已依法批准 change of ecological land approved
   * 有权机关已依法批准上述改变（如使用林地审核同意书）的填“是”；申请未获批准、或未经批准已经改变的填“否”；尚未改变、批准待办或在办的，以及依法不需批准的，不填
   * true where the competent authority has approved that change (for instance the consent to use forest land), false where it was refused or the change made without approval; left out while nothing is changed and the approval is still to come, and where the law asks for none
   * 证明 proof: 使用林地审核同意书等批准文件; the consent or approval
   */
  readonly land_change_approved?: Stated<YesNo>;
  /**
   * 属于“两高”项目 energy-intensive or high-emission project
   * 按所执行的目录属于高耗能、高排放项目；所依目录填入“两高认定依据”
   * a project with high energy use or high emissions by the list in force; which list is stated in two_high_list
   * 证明 proof: 节能审查或环评文件中的判定; finding in the energy review or the environmental assessment
   */
  readonly two_high?: Stated<YesNo>;
  /**
   * 两高认定依据 list by which it was decided
   * 判定是否属于“两高”所依据的目录名称和文号
   * name and number of the list applied
   * 证明 proof: 该目录; the list
   */
  readonly two_high_list?: Stated<string>;
  /**
   * 符合产业规划 conforms to the industrial plan
   * 项目符合适用的国家和地方产业规划（含园区规划）；没有适用规划的视为符合，在备注说明
   * conforms to the industrial plans that apply, those of the park included; where none applies it conforms, and the remarks say so
   * 证明 proof: 产业规划符合性说明及主管部门意见; statement of conformity and opinion of the authority
   */
  readonly industrial_plan_conformity?: Stated<YesNo>;
  /**
   * 符合产业政策 conforms to industrial policy
   * 项目不属于产业结构调整指导目录淘汰类，新建、扩建内容不属于限制类（对限制类现有产能的改造升级不算），并符合有强制力的行业准入要求；自愿申请的行业规范条件不计
   * not of an eliminated class in the industrial structure catalogue, nor new or added capacity of a restricted class (upgrading existing capacity of that class is no offence), and meets the binding admission demands of its industry; voluntary industry norms do not count
   * 证明 proof: 产业政策符合性说明; statement of conformity
   */
  readonly industrial_policy_conformity?: Stated<YesNo>;
  /**
   * 符合“三线一单” conforms to the three lines and one list
   * 符合生态保护红线、环境质量底线、资源利用上线和生态环境准入清单的管控要求
   * conforms to the ecological red line, the environmental quality floor, the resource use ceiling and the admission list
   * 证明 proof: 生态环境分区管控符合性分析; analysis of conformity with environmental zoning
   */
  readonly three_lines_conformity?: Stated<YesNo>;
  /**
   * 环评审批情况 environmental assessment approval
   * 环境影响报告书（表）的审批情况；依法在以后环节办理、尚未到时的填“环评办理中”，“未办理”指应办未办或者未获批准
   * state of the approval of the environmental impact report or form; pending also where the law lets it follow later, undone where it was due and is lacking or was refused
   * 证明 proof: 环评批复; the approval
   */
  readonly environmental_assessment?: Stated<ProjectEnvironmentalAssessment>;
  /**
   * 取水许可情况 water abstraction permit
   * 取水申请的审批情况；不直接从江河、湖泊或者地下取水（如用自来水）的，填依法无需取水许可；依法在以后环节办理、尚未到时的填“取水许可办理中”，“未办理”指应办未办或者未获批准
   * state of the permit to abstract water; not required where no water is taken directly from rivers, lakes or the ground; pending also where the law lets it follow later, undone where it was due and is lacking or was refused
   * 证明 proof: 取水申请批准文件或供水协议; approval of abstraction, or the supply contract
   */
  readonly water_permit?: Stated<ProjectWaterPermit>;
  /**
   * 节能审查情况 energy conservation review
   * 固定资产投资项目节能审查情况；依法在以后环节办理、尚未到时的填“节能审查办理中”，“未办理”指应办未办或者未获通过
   * state of the energy conservation review of the fixed asset investment; pending also where the law lets it follow later, undone where it was due and is lacking or was refused
   * 证明 proof: 节能审查意见; opinion of the energy review
   */
  readonly energy_review?: Stated<ProjectEnergyReview>;
  /**
   * 污染物区域削减替代情况 regional offset of pollutants
   * 新增主要污染物排放的区域削减（替代）来源及其落实情况；削减来源已确定、按规定尚未到落实时点的填“落实中”
   * whether the reductions elsewhere that make room for the project's new main pollutants are secured; pending where their source is fixed and the time to carry them out has not come
   * 证明 proof: 区域削减方案及承诺文件; the offset plan and undertakings
   */
  readonly pollutant_offset?: Stated<ProjectPollutantOffset>;
  /**
   * 能耗的清洁生产水平 cleaner production level of energy use
   * 单位产品能耗对照本行业清洁生产评价指标体系（标准）所达到的级别；没有适用指标的，填环评文件类比同行业认定的级别，并在备注说明
   * the level that energy use per unit of product reaches in the cleaner production indicators of its industry; where there are none, the level found in the environmental assessment by comparison within the industry, and the remarks say so
   * 证明 proof: 环评文件清洁生产分析章节; cleaner production chapter of the environmental assessment
   */
  readonly energy_use_level?: Stated<ProjectEnergyUseLevel>;
  /**
   * 物耗的清洁生产水平 cleaner production level of material use
   * 单位产品原辅材料消耗对照本行业清洁生产评价指标体系（标准）所达到的级别；没有适用指标的，填环评文件类比同行业认定的级别，并在备注说明
   * the level that material use per unit of product reaches in the cleaner production indicators of its industry; where there are none, the level found in the environmental assessment by comparison within the industry, and the remarks say so
   * 证明 proof: 环评文件清洁生产分析章节; cleaner production chapter of the environmental assessment
   */
  readonly material_use_level?: Stated<ProjectMaterialUseLevel>;
  /**
   * 水耗的清洁生产水平 cleaner production level of water use
   * 单位产品取水量对照本行业清洁生产评价指标体系（标准）所达到的级别；没有适用指标的，填环评文件类比同行业认定的级别，并在备注说明
   * the level that water use per unit of product reaches in the cleaner production indicators of its industry; where there are none, the level found in the environmental assessment by comparison within the industry, and the remarks say so
   * 证明 proof: 环评文件清洁生产分析章节; cleaner production chapter of the environmental assessment
   */
  readonly water_use_level?: Stated<ProjectWaterUseLevel>;
  /**
   * 年综合能源消费量（当量值） annual energy consumption at calorific value · 吨标准煤 · ≥ 0 吨标准煤
   * 项目达产后一年的综合能源消费量，电力等按当量值折算（电力 0.1229 kgce/kWh），不与等价值混用
   * one year's energy consumption at full output, electricity counted at its calorific value (0.1229 kgce/kWh); not to be mixed with the equivalent value
   * 证明 proof: 节能报告或节能承诺表; energy report or undertaking
   */
  readonly annual_energy_calorific?: Stated<Quantity>;
  /**
   * 年综合能源消费量（等价值） annual energy consumption at equivalent value · 吨标准煤 · ≥ 0 吨标准煤
   * 项目达产后一年的综合能源消费量，电力等按等价值折算，不与当量值混用
   * one year's energy consumption at full output, electricity counted at the coal needed to make it; not to be mixed with the calorific value
   * 证明 proof: 节能报告或节能承诺表; energy report or undertaking
   */
  readonly annual_energy_equivalent?: Stated<Quantity>;
  /**
   * 年电力消费量 annual electricity consumption · kWh · ≥ 0 kWh
   * 项目达产后一年消费的电量，含自发自用
   * electricity used in one year at full output, own generation included
   * 证明 proof: 节能报告或节能承诺表; energy report or undertaking
   */
  readonly annual_electricity?: Stated<Quantity>;
  /**
   * 年取水量 annual water intake · m³ · ≥ 0 m³
   * 一年内直接从江河、湖泊或者地下取用的水量
   * water taken in one year directly from rivers, lakes or the ground
   * 证明 proof: 水资源论证报告; water resources report
   */
  readonly annual_water_intake?: Stated<Quantity>;
  /**
   * 通用用能设备能效情况 efficiency of general energy-using equipment
   * 项目选用的电机、风机、水泵、压缩机、变压器、换热器、电梯等设备是否达到现行国家能效标准的限定值（准入要求，不是节能评价值）
   * whether the motors, fans, pumps, compressors, transformers, heat exchangers, lifts and the like reach the limit of the national efficiency standards in force, which is what admits them, not the higher level for rating them energy-saving
   * 证明 proof: 主要设备表及能效标识（检测报告）; list of main equipment with energy labels or test reports
   */
  readonly equipment_efficiency?: Stated<ProjectEquipmentEfficiency>;
  /**
   * 大宗和中长距离货物运输方式 mode of bulk and long-distance freight
   * 项目投产后原料、燃料、产品、固体废物等大宗货物和中长距离货物走铁路、水路还是公路；铁水联运算铁路水路，只有两端短驳走公路的也算；由管道、皮带廊道直接输送的不计
   * how its bulk goods and goods over middle and long distances (raw material, fuel, products, waste) will be carried once the project runs; a road leg at the ends does not count against rail or water, and what goes by pipe or belt conveyor is left out
   * 证明 proof: 可行性研究报告、环评文件运输章节; feasibility study or transport chapter of the environmental assessment
   */
  readonly bulk_freight?: Stated<ProjectBulkFreight>;
  /**
   * 设置共享两轮车停车位 parking for shared bicycles
   * 项目用地内或者出入口处设置互联网租赁自行车、电动车的停车位
   * the site or its entrances have parking for shared bicycles or electric bicycles
   * 证明 proof: 总平面图; site plan
   */
  readonly shared_cycle_parking?: Stated<YesNo>;
  /**
   * 设置快递公共末端设施 public parcel facility
   * 项目内设置智能快件箱、快递驿站等公用末端设施
   * the project has parcel lockers, a parcel station or the like for common use
   * 证明 proof: 总平面图; site plan
   */
  readonly parcel_facility?: Stated<YesNo>;
  /**
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
  /**
   * 锅炉 boilers
   * 项目中的锅炉，一台一项，保留的也列入
   * boilers of the project, one entry each, retained ones included
   */
  readonly boilers?: readonly BoilerDescriptor[] | null;
  /**
   * 建筑 buildings
   * 项目中的单体建筑，一栋一项
   * single buildings of the project, one entry each
   */
  readonly buildings?: readonly BuildingDescriptor[] | null;
  /**
   * 生产线 production lines
   * 项目的生产线，产品不同的分列；没有生产线的填空表
   * production lines of the project, listed apart where products differ; an empty list where there are none
   */
  readonly capacity_lines?: readonly CapacityLineDescriptor[] | null;
  /**
   * 数据中心 data centres
   * 项目中的数据中心或网络机房，一处一项
   * data centres and network rooms of the project, one entry each
   */
  readonly data_centers?: readonly DataCenterDescriptor[] | null;
  /**
   * 设施 facilities
   * 项目中除另有清单的建筑、锅炉、炉窑、生产线、数据中心、路段、养殖场以外的主要设施，一处一项；没有的填 []
   * main facilities of the project that have no list of their own (as buildings, boilers, kilns, lines, data centres, road sections and farms have), one entry each; [] for none
   */
  readonly facilities?: readonly FacilityDescriptor[] | null;
  /**
   * 养殖场 livestock farms
   * 项目中的畜禽养殖场，一场一项
   * livestock and poultry farms of the project, one entry each
   */
  readonly farms?: readonly FarmDescriptor[] | null;
  /**
   * 工业炉窑 industrial kilns and furnaces
   * 项目新建、改建、扩建或迁建的工业炉窑，一座一项，不含锅炉；原样保留的不列入，一座也没有的填空表
   * industrial kilns and furnaces that the project builds, rebuilds, extends or moves, one entry each, boilers not included; those retained as they are stay off, an empty list where there are none
   */
  readonly kilns?: readonly KilnDescriptor[] | null;
  /**
   * 路段 road sections
   * 道路工程的各段，等级或建设性质不同的分列
   * sections of road works, listed apart where class or construction type differ
   */
  readonly road_sections?: readonly RoadSectionDescriptor[] | null;
}

/** 企业规模 size of the enterprise */
export type EnterpriseEnterpriseSize =
  | 'large'
  | '大型'
  | 'medium'
  | '中型'
  | 'small'
  | '小型'
  | 'micro'
  | '微型';

/** 单位产值和单位产品能耗、碳排放变化 change in energy and carbon per output value and product */
export type EnterpriseIntensityTrend =
  | 'all_fallen'
  | '较前一年各项均下降'
  | 'partly_fallen'
  | '部分项目下降，或者只较部分年份下降'
  | 'none_fallen'
  | '较任何可比年份均无一项下降'
  | 'no_comparison'
  | '没有可比年份';

/** 绿色低碳投资变化 change in green investment */
export type EnterpriseGreenInvestment =
  | 'risen'
  | '较上年增加'
  | 'unchanged'
  | '与上年持平'
  | 'fallen'
  | '较上年减少'
  | 'none'
  | '没有绿色低碳投资';

/** 碳排放配额清缴情况 surrender of carbon allowances */
export type EnterpriseAllowanceSurrender =
  | 'settled'
  | '已按期足额清缴'
  | 'settled_late'
  | '逾期后已足额清缴'
  | 'not_due'
  | '履约期限未到'
  | 'short'
  | '逾期仍未足额清缴'
  | 'not_covered'
  | '不在配额管理范围';

/** 减污降碳协同试点 pilot of pollution and carbon cuts */
export type EnterpriseSynergyPilot = 'taking_part' | '已列入试点' | 'applied' | '已申报' | 'none' | '未参加';

/** 污染物和碳排放行业水平 level of pollutants and carbon in its industry */
export type EnterpriseIndustryLevel =
  | 'both_advanced'
  | '均达行业先进'
  | 'one_advanced'
  | '只有一项达行业先进'
  | 'none_advanced'
  | '均未达'
  | 'no_standard'
  | '没有可对照的先进值';

/** 自愿减排项目 voluntary reduction project */
export type EnterpriseVoluntaryReduction =
  | 'registered'
  | '已登记'
  | 'under_way'
  | '开发中'
  | 'none'
  | '未开发'
  | 'no_resources'
  | '没有可开发的碳汇资源';

/** 温室气体排放报告核查结论 finding on the greenhouse gas report */
export type EnterpriseGhgReportFinding =
  | 'none'
  | '没有认定不实'
  | 'corrected'
  | '曾认定不实，已按要求更正'
  | 'uncorrected'
  | '认定不实，尚未更正'
  | 'no_report'
  | '没有报送过报告';

/** 绿色建材认证情况 green building material certification */
export type EnterpriseGreenMaterialCertificate =
  | 'certified'
  | '已取得认证'
  | 'applied'
  | '已申请认证'
  | 'none'
  | '未申请认证'
  | 'no_catalogue'
  | '产品不在认证目录内';

/** 绿色有机地理标志认证 green, organic or origin certificate */
export type EnterpriseFarmCertificate =
  | 'certified'
  | '有产品获绿色食品或有机认证'
  | 'applied'
  | '已申请绿色食品或有机认证'
  | 'origin_only'
  | '只有农产品地理标志'
  | 'none'
  | '没有';

/** 老旧农机处理 old farm machinery */
export type EnterpriseOldFarmMachinery =
  | 'renewed'
  | '正在报废更新'
  | 'kept'
  | '有老旧农机而无安排'
  | 'none'
  | '无老旧农机';

/** 节能农机使用情况 energy-saving farm machinery */
export type EnterpriseEfficientFarmMachinery =
  | 'all'
  | '全部'
  | 'partly'
  | '部分'
  | 'none'
  | '均不是'
  | 'no_machinery'
  | '无农机';

/** 渔船渔机节能减排 fishing vessels and machines */
export type EnterpriseFishingCraft =
  | 'improved'
  | '已采取措施'
  | 'none'
  | '未采取'
  | 'no_craft'
  | '无渔船渔机';

/** 生产持久性有机污染物或添汞产品 makes persistent organic pollutants or mercury products */
export type EnterprisePopsMercury =
  | 'neither'
  | '都不生产'
  | 'permitted'
  | '生产，属依法豁免或允许且手续齐备'
  | 'not_permitted'
  | '生产，不属豁免或允许的';

/** 工业固废综合利用 use of industrial residues */
export type EnterpriseResidueUse =
  | 'all'
  | '全部'
  | 'partly'
  | '部分'
  | 'none'
  | '全部贮存或填埋'
  | 'no_residue'
  | '不产生';

/** 边生产边管控土壤污染风险 soil risk controlled while producing */
export type EnterpriseSoilControlRunning =
  | 'running'
  | '已实施'
  | 'none'
  | '未实施'
  | 'no_risk'
  | '未发现土壤污染风险';

/** 使用可循环可再生可降解产品 reusable, recycled or degradable products */
export type EnterpriseReusableProducts = 'all' | '全部' | 'partly' | '部分' | 'none' | '未使用';

/** 金融机构类别 kind of financial institution */
export type EnterpriseFinancialKind =
  | 'bank'
  | '银行'
  | 'insurer'
  | '保险'
  | 'securities'
  | '证券基金'
  | 'lender'
  | '其他放贷机构'
  | 'other'
  | '其他';

/** 绿色融资余额变化 change in green financing */
export type EnterpriseGreenBalance =
  | 'risen'
  | '较上年增加'
  | 'unchanged'
  | '与上年持平'
  | 'fallen'
  | '较上年减少'
  | 'none'
  | '没有绿色融资'
  | 'no_financing'
  | '不办理融资和投资业务';

/** 绿色信贷指引和能效信贷制度 green and efficiency credit rules */
export type EnterpriseGreenCreditRules = 'both' | '两项均已落实' | 'one' | '只落实一项' | 'none' | '均未落实';

/** 环境权益抵质押信贷产品 loans on environmental rights */
export type EnterpriseRightsCollateral =
  | 'three_rights'
  | '以碳排放权、用能权或排污权担保'
  | 'other_rights'
  | '只以特许经营权等其他权益担保'
  | 'none'
  | '没有';

/** 办理绿色票据 green bills */
export type EnterpriseGreenBills =
  | 'handled'
  | '办理过'
  | 'not_handled'
  | '办理票据业务但没有绿色票据'
  | 'no_bills'
  | '不办理票据业务';

/** 环境与社会风险因素运用 use of environmental and social risk */
export type EnterpriseRiskPricing =
  | 'both'
  | '投资决策和保费定价均纳入'
  | 'one'
  | '只纳入一项'
  | 'none'
  | '均未纳入';

/** 绿色低碳业务风险管理 risk management of green business */
export type EnterpriseEnvironmentRiskSystem =
  | 'complete'
  | '监测、预警、评估、处置齐备'
  | 'partly'
  | '部分具备'
  | 'none'
  | '没有';

/** 车辆动力情况 power of its vehicles */
export type EnterpriseFleetPower =
  | 'all_new_energy'
  | '全部为新能源'
  | 'partly_new_energy'
  | '部分为新能源'
  | 'natural_gas'
  | '无新能源而有天然气车'
  | 'conventional'
  | '均为汽柴油车'
  | 'no_vehicles'
  | '无经营用车辆';

/** 新增和更新车辆情况 vehicles added or replaced */
export type EnterpriseAddedVehicles =
  | 'all_new_energy'
  | '全部为新能源'
  | 'partly_new_energy'
  | '部分为新能源'
  | 'no_new_energy'
  | '均非新能源'
  | 'none_added'
  | '没有新增或更新';

/** 配送货车情况 delivery trucks */
export type EnterpriseDeliveryTrucks =
  | 'all_new_energy'
  | '全部为新能源货车'
  | 'partly_new_energy'
  | '部分为新能源货车'
  | 'no_new_energy'
  | '均非新能源货车'
  | 'no_trucks'
  | '无配送货车';

/** 中重型货车情况 medium and heavy trucks */
export type EnterpriseHeavyTrucks =
  | 'some_electric'
  | '有电动或燃料电池车'
  | 'conventional'
  | '均非电动或燃料电池车'
  | 'no_heavy_trucks'
  | '无中重型货车';

/** 老旧车辆处理情况 old vehicles */
export type EnterpriseOldVehicles =
  | 'to_new_energy'
  | '正在淘汰并替换为新能源车'
  | 'retiring'
  | '正在淘汰但不换为新能源车'
  | 'kept'
  | '有老旧车辆而无淘汰安排'
  | 'none'
  | '无老旧车辆';

/** 老旧船舶处理情况 old vessels */
export type EnterpriseOldVessels =
  | 'retiring'
  | '正在淘汰或更新'
  | 'kept'
  | '有老旧船舶而无淘汰安排'
  | 'none'
  | '无老旧船舶';

/** 船舶动力情况 power of its vessels */
export type EnterpriseVesselPower =
  | 'all_clean'
  | '全部为新能源清洁能源船舶'
  | 'partly_clean'
  | '部分为新能源清洁能源船舶'
  | 'conventional'
  | '均为传统动力船舶'
  | 'no_vessels'
  | '无船舶';

/** 非道路移动机械动力 power of non-road machinery */
export type EnterpriseNonroadMachinery =
  | 'all_clean'
  | '全部为新能源清洁能源'
  | 'partly_clean'
  | '部分为新能源清洁能源'
  | 'conventional'
  | '均为柴油等传统动力'
  | 'no_machinery'
  | '无非道路移动机械';

/** 岸电使用率变化 change in the use of shore power */
export type EnterpriseShorePowerTrend =
  | 'risen'
  | '较上年提高'
  | 'unchanged'
  | '与上年持平'
  | 'fallen'
  | '较上年下降'
  | 'no_shore_power'
  | '无岸电或无靠泊船舶';

/** 船舶水污染物接收设施运行情况 running of the reception facilities */
export type EnterpriseWasteReceptionRunning =
  | 'running'
  | '正常运行'
  | 'idle'
  | '停用或不能正常运行'
  | 'none'
  | '没有接收设施'
  | 'not_port'
  | '不经营港口码头';

/** 客运实载率变化 change in passenger load factor */
export type EnterpriseLoadFactorTrend =
  | 'risen'
  | '较上年提高'
  | 'unchanged'
  | '与上年持平'
  | 'fallen'
  | '较上年下降'
  | 'no_base'
  | '没有前一年可比';

/** 大宗和中长距离货物运输方式 mode of bulk and long-distance freight */
export type EnterpriseBulkFreight =
  | 'rail_water'
  | '全部铁路水路'
  | 'partly_rail_water'
  | '部分铁路水路'
  | 'road'
  | '全部公路'
  | 'no_such_goods'
  | '无大宗和中长距离货物';

/** 多式联运开展情况 multimodal transport */
export type EnterpriseMultimodalTransport =
  | 'used'
  | '开展多式联运'
  | 'not_used'
  | '未开展多式联运'
  | 'no_freight'
  | '不从事货物运输';

/** 物流装备标准化 standard logistics equipment */
export type EnterpriseStandardEquipment =
  | 'all'
  | '全部为标准化装备'
  | 'partly'
  | '部分为标准化装备'
  | 'none'
  | '均非标准化装备'
  | 'no_equipment'
  | '不使用此类装备';

/** 互联网货运采用情况 freight by internet platform */
export type EnterpriseOnlineFreight =
  | 'used'
  | '采用互联网货运'
  | 'not_used'
  | '未采用互联网货运'
  | 'no_freight'
  | '不组织货物运输';

/** 物流全程数字化 digital throughout */
export type EnterpriseDigitalLogistics =
  | 'all'
  | '全程数字化'
  | 'partly'
  | '部分环节数字化'
  | 'none'
  | '未数字化';

/** 配送方式 way of delivery */
export type EnterpriseDeliveryMode =
  | 'advanced'
  | '采用集中共同夜间或智慧配送'
  | 'ordinary'
  | '未采用上述方式'
  | 'no_delivery'
  | '无配送业务';

/** 所属重点行业 key industry */
export type EnterpriseKeyIndustry =
  | 'steel'
  | '钢铁'
  | 'coking'
  | '焦化'
  | 'cement'
  | '水泥'
  | 'flat_glass'
  | '平板玻璃（含光伏玻璃）'
  | 'building_materials'
  | '其他建材'
  | 'nonferrous'
  | '有色金属'
  | 'petrochemical'
  | '石化'
  | 'chemical'
  | '化工'
  | 'paper'
  | '造纸'
  | 'textile'
  | '纺织'
  | 'leather'
  | '皮革'
  | 'other'
  | '其他行业';

/** 落后产能情况 outdated capacity */
export type EnterpriseOutdatedCapacity =
  | 'none'
  | '没有落后产能'
  | 'retired'
  | '已全部淘汰'
  | 'scheduled'
  | '尚在规定淘汰期限内'
  | 'overdue'
  | '超过淘汰期限仍在使用';

/** 过剩产能退出情况 exit of excess capacity */
export type EnterpriseExcessCapacity =
  | 'none'
  | '未列入去产能任务'
  | 'exited'
  | '列入的已退出'
  | 'remaining'
  | '列入的尚未退出';

/** 重污染企业搬迁改造或退出情况 relocation or closure as a heavy polluter */
export type EnterpriseRelocationStatus =
  | 'not_listed'
  | '未列入'
  | 'completed'
  | '已完成'
  | 'under_way'
  | '实施中'
  | 'undone'
  | '未实施';

/** 节能降碳改造情况 energy and carbon retrofit */
export type EnterpriseEnergyCarbonRetrofit =
  | 'done'
  | '已实施'
  | 'under_way'
  | '实施中'
  | 'none'
  | '未实施'
  | 'not_needed'
  | '主要装置均达能效标杆水平';

/** 清洁生产改造情况 cleaner production retrofit */
export type EnterpriseCleanProductionRetrofit =
  | 'done'
  | '已实施'
  | 'under_way'
  | '实施中'
  | 'none'
  | '未实施'
  | 'not_needed'
  | '已达国内先进及以上水平';

/** 自愿清洁生产审核情况 voluntary cleaner production audit */
export type EnterpriseVoluntaryCleanAudit =
  | 'completed'
  | '已完成'
  | 'under_way'
  | '实施中'
  | 'none'
  | '未开展';

/** 资源综合利用骨干企业申报情况 application as backbone of resource use */
export type EnterpriseResourceBackbone =
  | 'listed'
  | '已列入'
  | 'applied'
  | '已申报'
  | 'eligible_not_applied'
  | '符合条件未申报'
  | 'not_eligible'
  | '不从事资源综合利用或不符合申报条件';

/** 生产者责任延伸履行情况 extended producer responsibility */
export type EnterpriseProducerResponsibility =
  | 'fulfilled'
  | '已履行'
  | 'unfulfilled'
  | '未履行'
  | 'not_concerned'
  | '产品不在国家制度范围内';

/** 超低排放改造情况 ultra-low emission retrofit */
export type EnterpriseUltraLowEmission = 'completed' | '已完成' | 'under_way' | '实施中' | 'none' | '未实施';

/** 含氢氯氟烃使用情况 use of HCFC */
export type EnterpriseHcfcUse =
  | 'none'
  | '不使用'
  | 'phasing_out'
  | '按计划淘汰中'
  | 'used'
  | '使用且无淘汰计划';

/** 能耗定额达标情况 energy quota */
export type EnterpriseEnergyQuota =
  | 'within_binding'
  | '达到约束值'
  | 'above_binding'
  | '未达到约束值'
  | 'no_quota'
  | '没有适用的定额';

/** 产品包装情况 packaging of its goods */
export type EnterprisePackaging =
  | 'within_standard'
  | '符合限制过度包装标准'
  | 'excessive'
  | '有超过标准的'
  | 'no_packaging'
  | '没有包装或不适用标准';

/** 绿色包装使用情况 green packaging */
export type EnterpriseGreenPackaging =
  | 'all'
  | '全部采用'
  | 'partly'
  | '部分采用'
  | 'none'
  | '未采用'
  | 'no_packaging'
  | '不使用包装';

/** 包装印刷变化 change in printing on packaging */
export type EnterprisePackagingPrint =
  | 'reduced'
  | '面积和颜色均减少或已无印刷'
  | 'one_reduced'
  | '只减少一项'
  | 'not_reduced'
  | '均未减少'
  | 'no_printing'
  | '不使用印刷包装';

/** 绿色产品认证情况 green product certification */
export type EnterpriseGreenProductCert =
  | 'certified'
  | '有产品获证'
  | 'applied'
  | '已申请尚未获证'
  | 'none'
  | '没有产品获证或申请'
  | 'no_products'
  | '没有可认证的产品';

/** 产品碳足迹情况 carbon footprint of products */
export type EnterpriseCarbonFootprint =
  | 'certified'
  | '有产品取得碳足迹认证'
  | 'computed'
  | '已核算未认证'
  | 'none'
  | '未核算'
  | 'no_products'
  | '没有产品';

/** 采用国际先进环保标准生产 produces to an advanced international environmental standard */
export type EnterpriseInternationalStandard =
  | 'used'
  | '有主要产品采用'
  | 'not_used'
  | '有可采用的标准而未采用'
  | 'no_standard'
  | '主要产品没有可采用的此类标准';

/** 绿色产品进出口情况 trade in green products */
export type EnterpriseGreenTrade = 'present' | '有' | 'none' | '没有';

/** 进口绿色低碳技术产品或服务 imports green technology, products or services */
export type EnterpriseGreenImports =
  | 'present'
  | '有'
  | 'none'
  | '有进口但没有绿色低碳的'
  | 'no_imports'
  | '没有进口';

/** 环保节能新能源国际合作 international cooperation in environment and energy */
export type EnterpriseEnvironmentalCooperation =
  | 'belt_and_road'
  | '有与共建“一带一路”国家的项目'
  | 'elsewhere'
  | '只有与其他国家和地区的项目'
  | 'none'
  | '没有项目'
  | 'not_in_field'
  | '产品和服务不在这些领域';

/** 绿色和再生产品销售专区 sections for green and recycled products */
export type EnterpriseGreenSection = 'both' | '绿色产品和再生产品均有' | 'one' | '只有一种' | 'none' | '没有';

/** 能效水效领跑者申报情况 efficiency leader scheme */
export type EnterpriseEfficiencyLeader =
  | 'listed'
  | '已列入名单'
  | 'applied'
  | '已申报'
  | 'none'
  | '未申报'
  | 'not_in_scope'
  | '产品和用能用水不在遴选范围';

/** 优先采购绿色产品情况 priority for green products in purchases */
export type EnterpriseGreenPriority =
  | 'applied'
  | '均已优先'
  | 'not_applied'
  | '有未优先的'
  | 'no_purchases'
  | '没有清单内品目采购';

/** 绿色产品采购变化 change in green purchases */
export type EnterpriseGreenPurchaseTrend =
  | 'risen'
  | '较上年提高'
  | 'unchanged'
  | '与上年持平'
  | 'fallen'
  | '较上年下降'
  | 'no_comparison'
  | '没有可比年份'
  | 'no_purchases'
  | '没有可选绿色产品的采购';

/** 企业绿色采购指南执行情况 enterprise green procurement guide */
export type EnterpriseGreenPurchaseGuide =
  | 'fully'
  | '全面执行'
  | 'partly'
  | '部分执行'
  | 'none'
  | '未执行'
  | 'no_purchases'
  | '没有指南所及的采购';

/** 综合利用的再生资源 recyclable it processes */
export type EnterpriseRecycledMaterial =
  | 'scrap_steel'
  | '废钢铁'
  | 'waste_plastics'
  | '废塑料'
  | 'waste_tyres'
  | '废旧轮胎'
  | 'vehicle_batteries'
  | '新能源汽车废旧动力蓄电池'
  | 'other'
  | '其他再生资源'
  | 'none'
  | '只回收不加工利用';

/** 行业规范条件申报情况 application under industry norms */
export type EnterpriseIndustryNorm =
  | 'listed'
  | '已公告'
  | 'applied'
  | '已申报'
  | 'none'
  | '未申报'
  | 'no_norm'
  | '没有适用的行业规范';

/** 废旧家电拆解情况 dismantling of appliances */
export type EnterpriseApplianceDismantling =
  | 'by_rules'
  | '有资格并按规范拆解'
  | 'irregular'
  | '无资格或不按规范拆解'
  | 'no_dismantling'
  | '不拆解';

/** 新型回收模式 new models of recycling */
export type EnterpriseInternetRecycling =
  | 'internet'
  | '采用“互联网+回收”'
  | 'other_new'
  | '只采用其他新型模式'
  | 'none'
  | '未采用';

/** 一次性用品提供方式 how disposable items are given */
export type EnterpriseDisposables =
  | 'not_offered'
  | '不提供'
  | 'on_request'
  | '仅应顾客要求提供'
  | 'unasked'
  | '主动提供';

/** 一次性塑料制品使用变化 change in use of disposable plastics */
export type EnterpriseDisposablePlastics =
  | 'none'
  | '不使用'
  | 'reduced'
  | '较上年减少'
  | 'not_reduced'
  | '未减少'
  | 'no_comparison'
  | '没有可比年份';

/** 不可降解一次性塑料制品使用变化 change in use of non-degradable disposable plastics */
export type EnterpriseNondegradablePlastics =
  | 'none'
  | '不使用'
  | 'reduced'
  | '较上年减少'
  | 'not_reduced'
  | '未减少'
  | 'no_comparison'
  | '没有可比年份';

/** 办展设施循环使用 reuse of exhibition fittings */
export type EnterpriseExhibitionReuse =
  | 'all'
  | '全部循环使用'
  | 'partly'
  | '部分循环使用'
  | 'none'
  | '均一次性使用';

/** 大型活动碳中和情况 carbon neutrality of large events */
export type EnterpriseLargeEvents =
  | 'all'
  | '全部碳中和'
  | 'partly'
  | '部分碳中和'
  | 'none'
  | '均未碳中和'
  | 'no_events'
  | '没有承办大型活动';

/** 中型活动碳中和情况 carbon neutrality of medium events */
export type EnterpriseMediumEvents =
  | 'no_events'
  | '没有承办中型活动'
  | 'none'
  | '均未碳中和'
  | 'partly'
  | '部分碳中和'
  | 'all'
  | '全部碳中和';

/** 汽修挥发性有机物治理 treatment of VOCs in vehicle repair */
export type EnterpriseRepairVoc =
  | 'treated'
  | '密闭收集并治理'
  | 'untreated'
  | '未收集或未治理'
  | 'no_process'
  | '无喷涂等工序';

/** 节能电器使用情况 efficient appliances */
export type EnterpriseEfficientAppliances = 'all' | '全部使用' | 'partly' | '部分使用' | 'none' | '未使用';

/** 绿色商场创建情况 green mall title */
export type EnterpriseGreenMall =
  | 'titled'
  | '已获绿色商场称号'
  | 'applied'
  | '正在创建'
  | 'none'
  | '未参与创建'
  | 'not_eligible'
  | '规模、业态不在创建范围';

/** 绿色酒店创建情况 green hotel title */
export type EnterpriseGreenHotel =
  | 'titled'
  | '已评定为绿色酒店'
  | 'applied'
  | '正在创建'
  | 'none'
  | '未参与创建';

/** 节能照明情况 efficient lighting */
export type EnterpriseEfficientLighting = 'all' | '全部采用' | 'partly' | '部分采用' | 'none' | '未采用';

/** “厉行节约，反对浪费”倡议活动 campaign against waste */
export type EnterpriseAntiWasteCampaign =
  | 'regular'
  | '经常组织'
  | 'occasional'
  | '偶尔组织'
  | 'none'
  | '未组织';

/** 在线预订和网上支付 online booking and payment */
export type EnterpriseOnlineBooking = 'both' | '两项均有' | 'one' | '只有一项' | 'none' | '均没有';

/** 骑行步行旅游设施 cycling and walking facilities */
export type EnterpriseCyclingWalking = 'both' | '两项均有' | 'one' | '只有一项' | 'none' | '均没有';

/** 废旧家电回收渠道 take-back of appliances */
export type EnterpriseApplianceTakeBack =
  | 'offered'
  | '提供回收或以旧换新'
  | 'not_offered'
  | '不提供'
  | 'no_appliances'
  | '不经营家电';

/** 绿色低碳专业孵化器 green incubator */
export type EnterpriseGreenIncubator = 'runs' | '运营孵化器' | 'tenant' | '有项目进驻' | 'none' | '均没有';

/** 科研设施和数据开放共享 research facilities and data shared */
export type EnterpriseOpenFacilities =
  | 'shared'
  | '已开放共享'
  | 'not_shared'
  | '未开放共享'
  | 'none'
  | '没有可共享的设施数据';

/** 稀土和稀有金属业务 business in rare earths and rare metals */
export type EnterpriseRareMetals =
  | 'rare_earths'
  | '稀土（含兼营其他稀有金属）'
  | 'other_rare_metals'
  | '只有其他稀有金属'
  | 'none'
  | '没有';

/** 稀土高端应用和绿色开采研发 research into rare earths */
export type EnterpriseRareEarthResearch =
  | 'both'
  | '两项均有，或者不开采而有高端应用'
  | 'one'
  | '从事开采而只有一项'
  | 'none'
  | '均没有';

/** 参与标准制定 part in making standards */
export type EnterpriseStandardSetting =
  | 'international'
  | '参与国际标准'
  | 'domestic'
  | '只参与国内标准'
  | 'none'
  | '未参与';

/** 省级以上绿色技术创新平台 provincial innovation platform */
export type EnterpriseInnovationPlatform = 'recognised' | '已认定' | 'applied' | '已申报' | 'none' | '没有';

/** 主营业务 main business */
export type EnterpriseBusiness =
  | 'manufacturing'
  | '制造业'
  | 'mining'
  | '采矿业'
  | 'energy'
  | '电力热力燃气生产和供应'
  | 'agriculture'
  | '农林牧渔业'
  | 'construction'
  | '建筑业和房地产开发'
  | 'retail'
  | '商场超市等实体零售'
  | 'wholesale'
  | '批发'
  | 'e_commerce'
  | '电商平台'
  | 'logistics'
  | '物流仓储'
  | 'express_postal'
  | '快递和邮政'
  | 'passenger_transport'
  | '公交等道路客运'
  | 'shipping'
  | '水上运输'
  | 'port_airport'
  | '港口机场运营'
  | 'lodging'
  | '宾馆酒店等住宿'
  | 'catering'
  | '餐饮'
  | 'exhibition'
  | '会展服务'
  | 'vehicle_repair'
  | '汽车修理'
  | 'laundry'
  | '洗染'
  | 'finance'
  | '金融'
  | 'recycling'
  | '再生资源回收利用'
  | 'environmental_services'
  | '节能环保服务'
  | 'information'
  | '信息和数据中心服务'
  | 'tourism'
  | '旅游和景区经营'
  | 'other'
  | '其他';

/** 强制性清洁生产审核情况 mandatory cleaner production audit */
export type EnterpriseCleanProductionAudit =
  | 'completed'
  | '已完成审核'
  | 'under_way'
  | '审核实施中'
  | 'undone'
  | '未实施审核';

/** 企业 enterprise */
export interface EnterpriseDescriptor {
  readonly $schema?: string;
  readonly subject: 'enterprise' | '企业';
  /**
   * 企业规模 size of the enterprise
   * 按国家统计上大中小微型企业划分办法
   * by the national statistical classification of enterprises by size
   * 证明 proof: 统计申报表; statistical return
   */
  readonly enterprise_size?: Stated<EnterpriseEnterpriseSize>;
  /**
   * 环境监管重点单位 key unit of environmental supervision
   * 列入设区的市级以上生态环境主管部门公布的环境监管重点单位名录（水、大气、土壤、噪声、风险管控任一类）
   * on the list of key units of environmental supervision (water, air, soil, noise or risk) published by the city's environmental authority or above
   * 证明 proof: 公布的名录; the published list
   */
  readonly key_polluter?: Stated<YesNo>;
  /**
   * 重点用水单位 key water user
   * 列入国家、省、市重点监控用水单位名录
   * on the national, provincial or city list of key monitored water users
   * 证明 proof: 公布的名录; the published list
   */
  readonly key_water_user?: Stated<YesNo>;
  /**
   * 采用合同能源管理 energy performance contracting
   * 有履行中或者近三年签订的合同能源管理合同（作为用能单位或者节能服务公司）
   * has an energy performance contract in course or signed in the last three years, as user or as service company
   * 证明 proof: 合同能源管理合同; the contract
   */
  readonly energy_contract?: Stated<YesNo>;
  /**
   * 采用合同节水管理 water saving contracting
   * 有履行中或者近三年签订的合同节水管理合同（作为用水单位或者节水服务企业）
   * has a water saving contract in course or signed in the last three years, as user or as service company
   * 证明 proof: 合同节水管理合同; the contract
   */
  readonly water_contract?: Stated<YesNo>;
  /**
   * 采用污染第三方治理 third-party treatment of pollution
   * 有履行中的合同，委托专业单位运营治理设施或者治理污染，或者本身是受托的专业单位（如受托运营污水处理厂）
   * a contract in course hands the running of treatment facilities or the treatment to a specialised firm, or it is itself such a firm, as one that runs a sewage works for others
   * 证明 proof: 第三方治理合同; the contract
   */
  readonly third_party_treatment?: Stated<YesNo>;
  /**
   * 提供环保管家服务 environmental steward service
   * 向园区或者企业提供一份合同下的咨询、监测、治理、运维一体化服务
   * gives parks or enterprises advice, monitoring, treatment and running of facilities under one contract
   * 证明 proof: 服务合同; service contract
   */
  readonly steward_service?: Stated<YesNo>;
  /**
   * 已实施节能降碳措施 energy and carbon measures taken
   * 上一年度实施或者目前正在实施至少一项节能、降碳措施（工艺改进、能源替代、设备更新、综合治理等），并有记录
   * has at least one recorded measure to save energy or cut carbon, taken last year or now under way, such as better processes, other energy, new equipment or joint treatment
   * 证明 proof: 措施实施记录; record of the measure
   */
  readonly energy_carbon_measures?: Stated<YesNo>;
  /**
   * 单位产值和单位产品能耗、碳排放变化 change in energy and carbon per output value and product
   * 上一年度单位产值能耗、单位产品能耗、单位产值碳排放、单位产品碳排放与以前有数据的各年度相比；不生产产品的只比较单位产值两项
   * energy per output value, energy per product, carbon per output value and carbon per product of last year against earlier years on record; without products the two per output value only
   * 证明 proof: 能源利用状况报告、温室气体排放报告; energy use report and greenhouse gas report
   */
  readonly intensity_trend?: Stated<EnterpriseIntensityTrend>;
  /**
   * 应用或推广低碳零碳负碳技术 uses or spreads low, zero or negative carbon technology
   * 正在本企业应用，或者已向其他单位推广至少一项低碳、零碳或者负碳技术
   * at least one low, zero or negative carbon technology is in use in its own business or has been passed on to others
   * 证明 proof: 项目资料或推广合同; project papers or contract
   */
  readonly low_carbon_promotion?: Stated<YesNo>;
  /**
   * 绿色低碳投资变化 change in green investment
   * 上一年度绿色低碳投资完成额（按国家绿色产业目录认定）与前一年相比；两年都没有的填“没有绿色低碳投资”
   * money spent on green and low-carbon investment last year, by the national green industry list, against the year before; none where there was none in either year
   * 证明 proof: 投资完成情况表; statement of investment
   */
  readonly green_investment?: Stated<EnterpriseGreenInvestment>;
  /**
   * 开展节能技术应用研究 research into the use of energy-saving technology
   * 上一年度自行、合作或者委托开展了节能技术应用研究项目
   * ran, shared or commissioned a project of research into the use of energy-saving technology last year
   * 证明 proof: 研究项目立项或合同; project approval or contract
   */
  readonly saving_research?: Stated<YesNo>;
  /**
   * 碳排放配额清缴情况 surrender of carbon allowances
   * 履约期限最近已到的一个周期碳排放配额的清缴情况；尚没有到期周期的填“履约期限未到”，不在全国碳排放权交易市场配额管理范围内的填“不在配额管理范围”
   * surrender of allowances for the last compliance period whose term has run; not yet due where no term has run so far, not covered where it holds none under the national carbon market
   * 证明 proof: 注册登记系统清缴记录; record of the registry
   */
  readonly allowance_surrender?: Stated<EnterpriseAllowanceSurrender>;
  /**
   * 减污降碳协同试点 pilot of pollution and carbon cuts
   * 是否列入或者申报生态环境主管部门组织的企业减污降碳协同创新试点
   * whether it is in, or has applied to, a pilot of joint pollution and carbon cuts run by the environmental authority
   * 证明 proof: 试点名单或申报材料; list of pilots or application
   */
  readonly synergy_pilot?: Stated<EnterpriseSynergyPilot>;
  /**
   * 污染物和碳排放行业水平 level of pollutants and carbon in its industry
   * 单位产品主要污染物排放和单位产品碳排放，对照行业标准、绩效分级或者能效（碳排放）标杆所列先进值的结果
   * main pollutants and carbon per product set against the advanced values in industry standards, performance grades or benchmarks
   * 证明 proof: 对照说明、绩效分级结果; comparison or result of grading
   */
  readonly industry_level?: Stated<EnterpriseIndustryLevel>;
  /**
   * 省属国有企业 state-owned enterprise of the province
   * 由省级国有资产监督管理机构或者省级部门履行出资人职责的国有企业及其控股子公司
   * a state-owned enterprise whose owner's duties are exercised by the province, or a company it controls
   * 证明 proof: 产权登记表; registration of ownership
   */
  readonly provincial_soe?: Stated<YesNo>;
  /**
   * 加入企业自愿减污降碳联盟 member of the voluntary reduction alliance
   * 已加入本省企业自愿减污降碳联盟
   * has joined the province's alliance of enterprises for voluntary cuts
   * 证明 proof: 联盟成员名单; list of members
   */
  readonly reduction_alliance?: Stated<YesNo>;
  /**
   * 参与环境权益市场 takes part in markets of environmental rights
   * 上一年度自愿参加了绿色电力、绿色电力证书、碳排放权、用能权、排污权或者核证自愿减排量的交易
   * of its own accord traded in green power, green certificates, rights to emit carbon, use energy or discharge, or certified reductions last year
   * 证明 proof: 交易凭证; vouchers of the trade
   */
  readonly market_mechanisms?: Stated<YesNo>;
  /**
   * 自愿减排项目 voluntary reduction project
   * 利用经营的森林、湿地、草地等碳汇资源开发国家核证自愿减排（CCER）项目的情况
   * whether forests, wetland, grassland or other sinks it runs are developed into nationally certified voluntary reduction projects
   * 证明 proof: 项目登记证明; registration of the project
   */
  readonly voluntary_reduction?: Stated<EnterpriseVoluntaryReduction>;
  /**
   * 温室气体排放报告核查结论 finding on the greenhouse gas report
   * 上一期温室气体排放报告是否被主管部门认定虚报、瞒报、遗漏或者有重大差错，以及是否已更正；尚未核查或者没有这样认定的填“没有认定不实”
   * whether the authority found the last greenhouse gas report false, concealing, incomplete or materially wrong, and whether it has been corrected; not found untrue also where it has not been checked yet or nothing was found
   * 证明 proof: 核查结论、处罚决定; finding of the check, penalty decision
   */
  readonly ghg_report_finding?: Stated<EnterpriseGhgReportFinding>;
  /**
   * 开展温室气体排放监测 monitors greenhouse gases
   * 已安装温室气体排放监测设备或者参加温室气体监测试点
   * has equipment to monitor its greenhouse gas emissions or is in a pilot of such monitoring
   * 证明 proof: 监测设备验收资料、试点名单; acceptance of the equipment or list of pilots
   */
  readonly ghg_monitoring?: Stated<YesNo>;
  /**
   * 绿色建材认证情况 green building material certification
   * 主要产品取得绿色建材产品认证（评价标识）的情况；国家认证目录不含其产品的填“不在认证目录内”
   * whether its main products have the certificate or label of green building materials; no_catalogue where the national catalogue does not contain them
   * 证明 proof: 认证证书或受理通知; certificate or notice of acceptance
   */
  readonly green_material_certificate?: Stated<EnterpriseGreenMaterialCertificate>;
  /**
   * 绿色有机地理标志认证 green, organic or origin certificate
   * 农产品取得绿色食品标志许可、有机产品认证或者农产品地理标志（使用授权）的情况，填所具备的列在最前的一项
   * whether farm products hold a green food or organic certificate or may use a geographical indication; the first of these that holds
   * 证明 proof: 认证（登记）证书; certificates
   */
  readonly farm_certificate?: Stated<EnterpriseFarmCertificate>;
  /**
   * 纳入“赣鄱正品” in the 赣鄱正品 scheme
   * 至少一种农产品通过“赣鄱正品”品牌认证
   * at least one farm product is certified under the brand
   * 证明 proof: 认证证书; certificate
   */
  readonly ganpo_brand?: Stated<YesNo>;
  /**
   * 农产品质量安全追溯 traceability of farm products
   * 已在国家或省农产品质量安全追溯平台注册并上传批次信息
   * registered on the national or provincial platform of traceability and uploads its batches
   * 证明 proof: 平台注册和上传记录; record of the platform
   */
  readonly traceability?: Stated<YesNo>;
  /**
   * 老旧农机处理 old farm machinery
   * 达到报废年限或者列入报废更新补贴范围的农业机械的处理情况
   * what is done with farm machines past their term or within the scheme of scrapping subsidies
   * 证明 proof: 报废回收证明、农机登记; proof of scrapping or registration
   */
  readonly old_farm_machinery?: Stated<EnterpriseOldFarmMachinery>;
  /**
   * 节能农机使用情况 energy-saving farm machinery
   * 所用农机中新能源、国四及以上排放或者列入国家、省农机推广目录的节能机型的情况
   * how much of the farm machinery is new energy, of the fourth emission stage or later, or an energy-saving type on a national or provincial list
   * 证明 proof: 农机登记、机型目录; registration and the list
   */
  readonly efficient_farm_machinery?: Stated<EnterpriseEfficientFarmMachinery>;
  /**
   * 渔船渔机节能减排 fishing vessels and machines
   * 对渔船、增氧机、投饵机等采取更新、电动化、节能改造措施的情况
   * whether fishing vessels, aerators, feeders and the like have been renewed, electrified or made to save energy
   * 证明 proof: 设备清单、改造合同; list of equipment or contract
   */
  readonly fishing_craft?: Stated<EnterpriseFishingCraft>;
  /**
   * 生产持久性有机污染物或添汞产品 makes persistent organic pollutants or mercury products
   * 企业现在是否有意生产（含联产品、中间产品）列入《关于持久性有机污染物的斯德哥尔摩公约》及国家公告的化学品，或者添汞产品（有意添加汞的产品，如含汞电池、荧光灯、开关、体温计）；已停产的填“都不生产”；按国家公告和豁免登记属允许品种、用途和期限内，并已办妥依法应办的登记、许可的，填“豁免或允许且手续齐备”；有一种不在其内、已过期限或者未办手续的，填“不属豁免或允许”；无意产生的、产品中的痕量杂质不计
   * whether it now makes on purpose, as by-product or intermediate too, chemicals of the Stockholm Convention and national notices, or mercury-added products (such as batteries, fluorescent lamps, switches and thermometers that hold mercury on purpose); neither where that has ceased. Exempt or permitted where kind, use and term are within the national notices and the exemption registered, and the registration or permit that the law asks for is held; neither exempt nor permitted where one product is not, its term is over or its papers are lacking. What arises unintended and traces in a product do not count
   * 证明 proof: 产品清单、豁免登记或许可文件; list of products, exemption or permit
   */
  readonly pops_mercury?: Stated<EnterprisePopsMercury>;
  /**
   * 工业固废综合利用 use of industrial residues
   * 上一年度所产煤矸石、粉煤灰、尾矿、冶炼渣等大宗工业固废资源化利用的情况
   * how much of the gangue, fly ash, tailings, smelting slag and other bulk residues of last year was put to use
   * 证明 proof: 固体废物台账; waste ledger
   */
  readonly residue_use?: Stated<EnterpriseResidueUse>;
  /**
   * 使用大宗固废作原料 residues as raw material
   * 上一年度生产原料中使用了大宗工业固废（含替代建材原料）
   * bulk residues served as raw material last year, also in place of minerals in building materials
   * 证明 proof: 原料台账; ledger of materials
   */
  readonly residue_feedstock?: Stated<YesNo>;
  /**
   * 土壤污染重点监管单位 key unit for soil pollution
   * 列入设区的市级以上生态环境主管部门公布的土壤污染重点监管单位名录
   * on the list of key units for soil pollution published by the city or higher environmental authority
   * 证明 proof: 公布的名录; the published list
   */
  readonly soil_key_unit?: Stated<YesNo>;
  /**
   * 边生产边管控土壤污染风险 soil risk controlled while producing
   * 在不停产的条件下对厂区土壤污染风险实施阻隔、监测、修复等管控的情况
   * whether barriers, monitoring, remediation or the like control the soil pollution risk of the works while they run
   * 证明 proof: 土壤隐患排查和管控方案; plan of inspection and control
   */
  readonly soil_control_running?: Stated<EnterpriseSoilControlRunning>;
  /**
   * 使用可循环可再生可降解产品 reusable, recycled or degradable products
   * 经营中所用包装、餐具、购物袋、洗漱用品等采用可循环、可再生或者可降解产品的情况
   * how much of the packaging, tableware, bags, toiletries and the like that it uses is reusable, recycled or degradable
   * 证明 proof: 采购台账; purchase ledger
   */
  readonly reusable_products?: Stated<EnterpriseReusableProducts>;
  /**
   * 金融机构类别 kind of financial institution
   * 金融许可证或者设立批准文件所载机构类别；农村信用社填“银行”，财务公司、信托、金融租赁、消费金融、汽车金融、小额贷款等填“其他放贷机构”
   * kind of institution on its financial licence or approval; rural credit cooperatives are banks, and finance companies of groups, trust, leasing, consumer, car and small loan companies other lenders
   * 证明 proof: 金融许可证、设立批准文件; financial licence or approval
   */
  readonly financial_kind?: Stated<EnterpriseFinancialKind>;
  /**
   * 绿色融资余额变化 change in green financing
   * 上一年末投向清洁能源、节能环保等绿色领域的贷款、投资等余额（按金融管理部门绿色统计口径）与前一年末相比
   * loans, investment and the like outstanding in clean energy, energy saving, environment and other green fields at the end of last year, by the statistics of the financial authorities, against a year before
   * 证明 proof: 绿色贷款统计报表; green finance statistics
   */
  readonly green_balance?: Stated<EnterpriseGreenBalance>;
  /**
   * 绿色信贷指引和能效信贷制度 green and efficiency credit rules
   * 《绿色信贷指引》《能效信贷指引》要求的内部制度、流程和统计是否已经建立并执行
   * whether the internal rules, procedures and statistics that the national guidelines for green credit and for efficiency credit ask for are in place and used
   * 证明 proof: 内部制度文件; internal rules
   */
  readonly green_credit_rules?: Stated<EnterpriseGreenCreditRules>;
  /**
   * 环境权益抵质押信贷产品 loans on environmental rights
   * 向客户提供以环境、生态权益为抵押物、质押物的贷款的情况；有碳排放权、用能权、排污权任一种的填第一项
   * loans offered to customers on environmental or ecological rights as security; the first entry where any of carbon, energy and discharge rights is taken
   * 证明 proof: 产品说明; product description
   */
  readonly rights_collateral?: Stated<EnterpriseRightsCollateral>;
  /**
   * 碳金融产品 carbon finance products
   * 提供碳中和基金、气候债券、气候信贷、碳资产管理等与碳排放挂钩的金融产品或者服务
   * offers funds, bonds, loans, asset management or other products tied to carbon emissions
   * 证明 proof: 产品说明; product description
   */
  readonly carbon_finance?: Stated<YesNo>;
  /**
   * 绿色信贷产品 green credit products
   * 向客户提供以绿色用途为条件的专项信贷产品
   * offers credit products that are tied to a green use
   * 证明 proof: 产品说明; product description
   */
  readonly green_credit_products?: Stated<YesNo>;
  /**
   * 办理绿色票据 green bills
   * 上一年度是否办理绿色票据的承兑、贴现、转贴现或者再贴现
   * whether green bills were accepted, discounted or rediscounted last year
   * 证明 proof: 票据业务统计; statistics of bills
   */
  readonly green_bills?: Stated<EnterpriseGreenBills>;
  /**
   * 绿色保险产品 green insurance
   * 提供环境污染责任、碳汇、清洁能源、绿色建筑等绿色保险产品
   * offers green insurance such as for pollution liability, carbon sinks, clean energy or green buildings
   * 证明 proof: 保险条款; policy terms
   */
  readonly green_insurance?: Stated<YesNo>;
  /**
   * 环境与社会风险因素运用 use of environmental and social risk
   * 企业的环境与社会风险因素是否写入投资决策和保费定价的内部规则；不向企业承保的，投资决策已纳入即填第一项
   * whether the internal rules for investment decisions and for pricing premiums take account of an enterprise's environmental and social risk; an insurer that covers no enterprises gives the first entry once investment does
   * 证明 proof: 内部制度文件; internal rules
   */
  readonly risk_pricing?: Stated<EnterpriseRiskPricing>;
  /**
   * 披露金融机构环境信息 discloses environmental information as an institution
   * 已按金融管理部门指南披露上一年度金融机构环境信息
   * has disclosed its environmental information of last year by the guide of the financial authorities
   * 证明 proof: 环境信息披露报告; disclosure report
   */
  readonly finance_disclosure?: Stated<YesNo>;
  /**
   * 绿色低碳业务风险管理 risk management of green business
   * 对环境和气候相关金融风险的监测、预警、评估与处置制度是否建立
   * whether rules for monitoring, warning of, assessing and dealing with financial risk from environment and climate are in place
   * 证明 proof: 内部制度文件; internal rules
   */
  readonly environment_risk_system?: Stated<EnterpriseEnvironmentRiskSystem>;
  /**
   * 为企业提供碳交易融资服务 carbon trading and financing services
   * 为企业提供碳排放交易、碳融资的咨询、代理、培训或者研究服务
   * gives enterprises advice, agency, training or research on carbon trading and financing
   * 证明 proof: 服务合同; service contract
   */
  readonly carbon_services?: Stated<YesNo>;
  /**
   * 发行绿色债券 green bonds issued
   * 存续债券中有经认定的绿色债券（含碳中和债）
   * among its outstanding bonds are recognised green bonds, carbon neutrality bonds included
   * 证明 proof: 募集说明书、绿色评估认证; prospectus and green assessment
   */
  readonly green_bond_issued?: Stated<YesNo>;
  /**
   * 车辆动力情况 power of its vehicles
   * 企业用于经营的道路机动车辆（自有和长期租用）的动力；部分新能源而其余为天然气的填“部分为新能源”
   * what drives the road vehicles the enterprise owns or rents for long to do its business; partly new energy also where the rest run on natural gas
   * 证明 proof: 车辆登记清单; list of registered vehicles
   */
  readonly fleet_power?: Stated<EnterpriseFleetPower>;
  /**
   * 新增和更新车辆情况 vehicles added or replaced
   * 上一年度新增、更新的经营用车辆中新能源车的情况
   * how many of the vehicles added or replaced last year run on new energy
   * 证明 proof: 车辆购置发票、登记证; invoices and registrations
   */
  readonly added_vehicles?: Stated<EnterpriseAddedVehicles>;
  /**
   * 配送货车情况 delivery trucks
   * 城市配送、快递、邮政配送所用货车（含厢式车、微型货车，不含三轮车）中新能源货车的情况
   * how many of the trucks and vans that deliver goods in cities, parcels and post, three-wheelers apart, run on new energy
   * 证明 proof: 车辆登记清单; list of registered vehicles
   */
  readonly delivery_trucks?: Stated<EnterpriseDeliveryTrucks>;
  /**
   * 中重型货车情况 medium and heavy trucks
   * 企业使用的中型、重型货车中有无纯电动、燃料电池车（含示范运营）
   * whether any of its medium and heavy trucks are battery or fuel cell ones, demonstration included
   * 证明 proof: 车辆登记清单; list of registered vehicles
   */
  readonly heavy_trucks?: Stated<EnterpriseHeavyTrucks>;
  /**
   * 老旧车辆处理情况 old vehicles
   * 企业所有的、属于所在地主管部门公布的淘汰范围（按排放阶段或者使用年限）或者已达国家引导报废里程、年限的车辆；所在地没有公布范围的按后者
   * vehicles of its own within the range that local authorities publish for retirement, by emission stage or age, or past the mileage or age at which the State guides them to be scrapped; the latter alone where no range is published
   * 证明 proof: 车辆清单、注销（报废）证明; list of vehicles and certificates of scrapping
   */
  readonly old_vehicles?: Stated<EnterpriseOldVehicles>;
  /**
   * 老旧船舶处理情况 old vessels
   * 企业所有或者经营的、属于国家《老旧运输船舶管理规定》所列老旧船舶的船舶；不在该规定范围内的作业船舶以主管部门公布的淘汰范围为准
   * vessels it owns or operates that are old ones under the national rules for old transport vessels; for working vessels outside those rules the range that the authority publishes for retirement
   * 证明 proof: 船舶登记证书、拆解证明; ship registration and certificate of dismantling
   */
  readonly old_vessels?: Stated<EnterpriseOldVessels>;
  /**
   * 船舶动力情况 power of its vessels
   * 企业所有或者经营的船舶中以电池、氢能、甲醇、天然气（LNG）等新能源、清洁能源为主动力的情况
   * how many of the vessels it owns or operates are driven mainly by new or clean energy such as batteries, hydrogen, methanol or natural gas
   * 证明 proof: 船舶检验证书; ship survey certificates
   */
  readonly vessel_power?: Stated<EnterpriseVesselPower>;
  /**
   * 有绿色船舶附加标志 green ship notation
   * 至少一艘船舶取得船舶检验机构的绿色船舶（绿色生态船舶）附加标志
   * at least one vessel holds the green ship notation of a classification society
   * 证明 proof: 船舶入级证书; class certificate
   */
  readonly green_ship_mark?: Stated<YesNo>;
  /**
   * 非道路移动机械动力 power of non-road machinery
   * 企业使用的挖掘机、装载机、叉车、拖拉机等非道路移动机械中以电力、氢能、天然气等新能源、清洁能源为动力的情况
   * how many of its excavators, loaders, forklifts, tractors and other non-road machines run on new or clean energy such as electricity, hydrogen or natural gas
   * 证明 proof: 机械编码登记; registration of machines
   */
  readonly nonroad_machinery?: Stated<EnterpriseNonroadMachinery>;
  /**
   * 岸电使用率变化 change in the use of shore power
   * 上一年度靠泊船舶岸电使用率（港口按接用艘次，航运企业按本企业船舶接用艘次，占具备受电条件的靠泊艘次的比例）较前一年的变化；连续两年都已全部使用的填“提高”
   * whether the share of calls that used shore power, among the calls that could, rose last year against the year before; a port counts all vessels and a shipping company its own; risen also where all calls used it in both years
   * 证明 proof: 岸电使用记录; records of shore power
   */
  readonly shore_power_trend?: Stated<EnterpriseShorePowerTrend>;
  /**
   * 船舶水污染物接收设施运行情况 running of the reception facilities
   * 港口码头船舶水污染物接收、转运设施的运行维护情况；委托他人接收的填受托设施的情况，既无设施也未委托的填“没有接收设施”
   * whether the facilities of the port that receive and pass on water pollutants from vessels work and are kept up; where reception is contracted those of the contractor, and none where there is neither
   * 证明 proof: 运行台账、检查记录; operating ledger and inspection records
   */
  readonly waste_reception_running?: Stated<EnterpriseWasteReceptionRunning>;
  /**
   * 客运实载率变化 change in passenger load factor
   * 上一年度客运实载率（载客人数与可载人数之比，按周转量）较前一年的变化；前一年尚未运营的填“没有前一年可比”
   * whether the passenger load factor of last year (passengers over seats, by turnover) rose against the year before; no base where it did not run in the year before
   * 证明 proof: 客运统计报表; passenger statistics
   */
  readonly load_factor_trend?: Stated<EnterpriseLoadFactorTrend>;
  /**
   * 大宗和中长距离货物运输方式 mode of bulk and long-distance freight
   * 上一年度企业托运或者承运的大宗货物和中长距离货物走铁路、水路还是公路；只有两端短驳走公路的算铁路水路；由管道、皮带廊道直接输送的不计
   * how the bulk goods and goods over middle and long distances that it sent or carried last year went; a road leg at the ends does not count against rail or water, and what goes by pipe or belt conveyor is left out
   * 证明 proof: 运输合同、运单; transport contracts and waybills
   */
  readonly bulk_freight?: Stated<EnterpriseBulkFreight>;
  /**
   * 多式联运开展情况 multimodal transport
   * 是否以一份合同（单证）组织两种以上运输方式的货物联运；只做仓储或者只载客的填“不从事货物运输”
   * whether it carries goods by two or more modes under one contract or document; no freight where it only stores goods or only carries people
   * 证明 proof: 多式联运单证; multimodal documents
   */
  readonly multimodal_transport?: Stated<EnterpriseMultimodalTransport>;
  /**
   * 物流装备标准化 standard logistics equipment
   * 所用托盘、周转箱（筐）、集装箱、货架、运输车辆等装备符合国家、行业标准规格的情况；没有这些装备的（如不自备装备的货运平台）填“不使用此类装备”
   * whether pallets, crates, containers, racks, vehicles and the like are of sizes in national or industry standards; no such equipment where it has none of them, as a freight platform without its own
   * 证明 proof: 设备清单; list of equipment
   */
  readonly standard_equipment?: Stated<EnterpriseStandardEquipment>;
  /**
   * 采用智能仓储配送 smart storage and delivery
   * 在仓储、分拣、搬运、配送中使用自动化、无人化设备或者智能调度系统
   * uses automated or driverless equipment or intelligent dispatch in storage, sorting, handling or delivery
   * 证明 proof: 设备清单、系统说明; list of equipment or description of the system
   */
  readonly smart_logistics?: Stated<YesNo>;
  /**
   * 开展共享物流 shared logistics
   * 与其他经营者共用仓库、托盘（周转箱循环共用）、运力或者末端网点
   * shares warehouses, pallets or crates, capacity or last-mile points with other operators
   * 证明 proof: 合作协议; cooperation agreement
   */
  readonly shared_logistics?: Stated<YesNo>;
  /**
   * 开展冷链物流 cold chain logistics
   * 从事全程温控的仓储或者运输
   * runs temperature-controlled storage or transport
   * 证明 proof: 冷藏车、冷库清单; list of refrigerated vehicles and stores
   */
  readonly cold_chain?: Stated<YesNo>;
  /**
   * 承担应急物流 emergency logistics
   * 列入政府应急物流保障名单或者签有应急运输、储备协议
   * on a list of the government for emergency logistics or under agreement with it for emergency transport or stock
   * 证明 proof: 名单或协议; list or agreement
   */
  readonly emergency_logistics?: Stated<YesNo>;
  /**
   * 互联网货运采用情况 freight by internet platform
   * 是否作为网络货运经营者，或者经网络货运、车货匹配平台组织货运；只做仓储、不承运也不组织货运的填“不组织货物运输”
   * whether it is a network freight operator or arranges its freight over a platform for network freight or matching of loads; no freight where it only stores goods
   * 证明 proof: 经营许可或平台记录; licence or records of the platform
   */
  readonly online_freight?: Stated<EnterpriseOnlineFreight>;
  /**
   * 仓配一体化 storage and delivery in one
   * 以同一系统和合同为客户提供仓储和配送
   * stores and delivers for its clients under one system and contract
   * 证明 proof: 服务合同; service contract
   */
  readonly integrated_delivery?: Stated<YesNo>;
  /**
   * 物流全程数字化 digital throughout
   * 货物从下单、仓储、运输到签收各环节的信息化记录情况
   * which steps of a consignment, from order through storage and transport to receipt, are recorded digitally
   * 证明 proof: 信息系统说明; description of the system
   */
  readonly digital_logistics?: Stated<EnterpriseDigitalLogistics>;
  /**
   * 配送方式 way of delivery
   * 主要配送业务是否采用集中配送、共同配送、夜间配送或者智慧配送
   * whether its delivery is mainly consolidated, joint, by night or intelligently planned
   * 证明 proof: 配送方案; delivery plan
   */
  readonly delivery_mode?: Stated<EnterpriseDeliveryMode>;
  /**
   * 所属重点行业 key industry
   * 按主要产品所属行业填写；有几个行业的填能源消费量最大的一个
   * the industry of its main product; of several the one that uses most energy
   * 证明 proof: 营业执照和国标行业代码; business licence and industry code
   */
  readonly key_industry?: Stated<EnterpriseKeyIndustry>;
  /**
   * 位于重点区域或重点流域 in a key region or key river basin
   * 位于国家或省公布的大气污染防治重点区域或者重点流域范围内
   * lies in a key region for air or a key river basin as published by the State or the province
   * 证明 proof: 生态环境主管部门公布的范围; the extent published by the environmental authority
   */
  readonly in_key_area?: Stated<YesNo>;
  /**
   * 落后产能情况 outdated capacity
   * 列入国家产业结构调整指导目录淘汰类的工艺、装备和产品产能的现状；没有规定期限的，目录施行后仍在使用的填“超过淘汰期限仍在使用”
   * state of the processes, equipment and products of an eliminated class in the national industrial structure catalogue; where no term is set, whatever is still in use after the catalogue took effect is beyond it
   * 证明 proof: 产业政策符合性说明、设备淘汰证明; statement of conformity, proof of retirement
   */
  readonly outdated_capacity?: Stated<EnterpriseOutdatedCapacity>;
  /**
   * 过剩产能退出情况 exit of excess capacity
   * 本企业产能列入国家、省化解过剩产能（去产能）任务清单的，是否已按清单退出
   * whether capacity of the enterprise that a national or provincial list of excess capacity names has gone as listed
   * 证明 proof: 去产能任务清单、验收意见; the list, acceptance of the exit
   */
  readonly excess_capacity?: Stated<EnterpriseExcessCapacity>;
  /**
   * 重污染企业搬迁改造或退出情况 relocation or closure as a heavy polluter
   * 列入城市建成区重污染企业搬迁改造或关闭退出名单（计划）的，其实施情况
   * state of the relocation, conversion or closure of an enterprise that a list or plan of heavy polluters in urban built-up areas names
   * 证明 proof: 名单（计划）及实施进展证明; the list or plan and proof of progress
   */
  readonly relocation_status?: Stated<EnterpriseRelocationStatus>;
  /**
   * 节能降碳改造情况 energy and carbon retrofit
   * 对现有生产装置、主要用能设备实施节能降碳技术改造的情况；全部主要装置已达国家发布的能效标杆水平的填该项，没有标杆水平的以单位产品能耗限额标准的先进值代替
   * state of technical retrofits that save energy and cut carbon in existing plant and main equipment; where all main plant is at the energy benchmark published by the State, or without one at the advanced value of the energy limit standard, this has its own entry
   * 证明 proof: 改造项目备案和验收资料; filing and acceptance of the retrofit
   */
  readonly energy_carbon_retrofit?: Stated<EnterpriseEnergyCarbonRetrofit>;
  /**
   * 采用目录内低碳工艺 uses a listed low-carbon process
   * 主要生产环节采用了列入国家或省绿色技术、节能降碳或工业低碳技术推广目录的工艺
   * a main step of production uses a process on a national or provincial list of green, energy-saving or low-carbon techniques
   * 证明 proof: 工艺说明及所列目录; description of the process and the list
   */
  readonly low_carbon_process?: Stated<YesNo>;
  /**
   * 清洁生产改造情况 cleaner production retrofit
   * 按清洁生产审核方案或行业清洁生产标准对现有装置实施改造的情况；已达清洁生产国内先进及以上水平的填该项
   * state of the conversion of existing plant under a cleaner production audit or standard; where the advanced level is already reached this has its own entry
   * 证明 proof: 清洁生产审核报告、改造验收资料; audit report, acceptance of the retrofit
   */
  readonly clean_production_retrofit?: Stated<EnterpriseCleanProductionRetrofit>;
  /**
   * 自愿清洁生产审核情况 voluntary cleaner production audit
   * 本企业在强制性审核以外自愿开展清洁生产审核的情况
   * state of an audit that the enterprise undertakes beside any mandatory one
   * 证明 proof: 清洁生产审核报告; audit report
   */
  readonly voluntary_clean_audit?: Stated<EnterpriseVoluntaryCleanAudit>;
  /**
   * 列入绿色制造名单 on a green manufacturing list
   * 企业或其产品列入国家级或省级绿色工厂、绿色设计产品或绿色供应链管理企业名单
   * the enterprise or a product of it is on the national or provincial list of green factories, green design products or green supply chain enterprises
   * 证明 proof: 公布的名单; the published list
   */
  readonly green_manufacturing_title?: Stated<YesNo>;
  /**
   * 有产品采用绿色设计 has products of green design
   * 至少一种主要产品按绿色设计产品评价技术规范设计（没有对应规范的按生态设计产品评价通则），并有自我声明或评价报告
   * at least one main product is designed to a technical specification for green design products, or to the general standard for ecodesign products where there is none, with a declaration or an assessment
   * 证明 proof: 绿色设计产品自评价报告; assessment of the product
   */
  readonly green_design?: Stated<YesNo>;
  /**
   * 列入或申报工业产品绿色设计示范企业 listed or applied as green design demonstration enterprise
   * 已列入国家工业产品绿色设计示范企业名单，或已提交申报
   * on the national list of demonstration enterprises for green design of industrial products, or has applied
   * 证明 proof: 公布的名单或申报回执; the published list or receipt of the application
   */
  readonly green_design_demonstration?: Stated<YesNo>;
  /**
   * 资源综合利用骨干企业申报情况 application as backbone of resource use
   * 对照资源综合利用骨干企业申报通知的条件填写
   * stated under the conditions in the call for backbone enterprises of comprehensive resource use
   * 证明 proof: 名单或申报材料; the list or the application
   */
  readonly resource_backbone?: Stated<EnterpriseResourceBackbone>;
  /**
   * 有碳中和评价或声明 has a carbon neutrality statement
   * 企业、工厂或至少一种主要产品已按公开标准完成碳中和评价，并有第三方核查的声明
   * the enterprise, a factory or a main product has been assessed as carbon neutral under a published standard, with a statement verified by a third party
   * 证明 proof: 碳中和核查声明; verified statement
   */
  readonly carbon_neutral_statement?: Stated<YesNo>;
  /**
   * 已实施数字化智能化改造 digital and intelligent upgrade carried out
   * 主要生产线已实施数字化、智能化改造（如制造执行系统、智能产线、工业互联网应用）并投入使用
   * main production lines have been converted to digital and intelligent operation (execution systems, smart lines, industrial internet) that is in use
   * 证明 proof: 改造项目验收资料; acceptance of the project
   */
  readonly digital_upgrade?: Stated<YesNo>;
  /**
   * 使用再制造零部件 uses remanufactured parts
   * 维修或生产中使用经再制造的汽车零部件等再制造产品，并有进货记录
   * uses remanufactured vehicle parts or other remanufactured products in repair or production, as purchase records show
   * 证明 proof: 再制造产品进货记录; purchase records
   */
  readonly remanufactured_parts?: Stated<YesNo>;
  /**
   * 生产者责任延伸履行情况 extended producer responsibility
   * 产品在国家生产者责任延伸制度范围内（如电器电子、汽车、铅酸蓄电池、饮料纸基复合包装）的生产者，是否已按制度规定建立或参加回收体系
   * whether a producer whose products fall under the national scheme (electrical goods, vehicles, lead-acid batteries, paper-based beverage cartons and so on) runs or has joined a take-back system as the scheme demands
   * 证明 proof: 回收体系证明、回收利用报告; proof of the take-back system and its reports
   */
  readonly producer_responsibility?: Stated<EnterpriseProducerResponsibility>;
  /**
   * 使用可再生能源 uses renewable energy
   * 上一年度使用自建可再生能源发电（供热），或购买了绿色电力、绿色电力证书
   * in the last year used its own renewable power or heat, or bought green power or green certificates
   * 证明 proof: 发电（供热）计量记录、绿电绿证凭证; metering records, green power or certificate vouchers
   */
  readonly renewable_energy_use?: Stated<YesNo>;
  /**
   * 超低排放改造情况 ultra-low emission retrofit
   * 本行业国家或省超低排放要求的改造情况；已按要求完成评估监测并公示的为已完成
   * state of the retrofit to the national or provincial ultra-low emission demands for its industry; completed once assessed, monitored and published as they demand
   * 证明 proof: 超低排放评估监测报告; assessment and monitoring report
   */
  readonly ultra_low_emission?: Stated<EnterpriseUltraLowEmission>;
  /**
   * 采用或试点污染物与温室气体协同控制工艺 uses or tries joint control of pollutants and greenhouse gases
   * 生产或治理中采用、试点同时削减大气污染物和温室气体的技术工艺，并有可核算的减排量
   * uses or tries in production or treatment a technique that cuts air pollutants and greenhouse gases together, with a computed reduction
   * 证明 proof: 技术方案和减排量核算; technical scheme and computed reduction
   */
  readonly co_control_process?: Stated<YesNo>;
  /**
   * 含氢氯氟烃使用情况 use of HCFC
   * 生产中作为制冷剂、发泡剂、清洗剂等使用含氢氯氟烃的情况；淘汰计划须有停用年份
   * use of hydrochlorofluorocarbons as refrigerant, foaming or cleaning agent and so on in production; a plan must state the year in which use ends
   * 证明 proof: 使用配额或备案、淘汰计划; quota or registration, the plan
   */
  readonly hcfc_use?: Stated<EnterpriseHcfcUse>;
  /**
   * 能耗在线监测已接入 energy use monitored online
   * 本单位能源消耗在线监测系统已建成并接入主管部门平台
   * its online system for monitoring energy use is built and connected to the platform of the authority
   * 证明 proof: 接入证明; proof of connection
   */
  readonly energy_online_monitoring?: Stated<YesNo>;
  /**
   * 能耗定额达标情况 energy quota
   * 单位产品或单位面积能耗与适用的能耗定额标准约束值对照的结果
   * energy use per unit of product or floor area compared with the binding value of the quota that applies
   * 证明 proof: 能源利用状况报告; energy use report
   */
  readonly energy_quota?: Stated<EnterpriseEnergyQuota>;
  /**
   * 有适用的能耗限额标准 an energy limit standard applies
   * 至少一种产品（工序）属于现行国家或省单位产品能源消耗限额标准的适用范围
   * at least one product or process falls under a national or provincial standard in force that limits energy use per unit of product
   * 证明 proof: 产品与限额标准对照表; list of products set against the standards
   */
  readonly energy_limit_applies?: Stated<YesNo>;
  /**
   * 已建立能源管理体系 has an energy management system
   * 已按 GB/T 23331 建立并运行能源管理体系，有认证证书或评价报告
   * runs an energy management system under GB/T 23331, with a certificate or an assessment
   * 证明 proof: 认证证书或评价报告; certificate or assessment
   */
  readonly energy_management_system?: Stated<YesNo>;
  /**
   * 能源计量器具配备符合标准 energy metering meets the standard
   * 能源计量器具的配备和管理符合 GB 17167 及行业标准
   * metering instruments are provided and managed as GB 17167 and the standard of the industry demand
   * 证明 proof: 能源计量审查报告; metering audit
   */
  readonly energy_metering?: Stated<YesNo>;
  /**
   * 产品包装情况 packaging of its goods
   * 所生产、销售的商品包装对照现行限制商品过度包装强制性国家标准（空隙率、层数、成本）的结果
   * packaging of the goods it makes or sells set against the national standards in force on excessive packaging (void, layers, cost)
   * 证明 proof: 包装检测报告或供货方声明; test report or supplier's declaration
   */
  readonly packaging?: Stated<EnterprisePackaging>;
  /**
   * 绿色包装使用情况 green packaging
   * 所用包装为可循环包装、可降解包装或者取得绿色（快递包装）认证的包装的情况
   * which of its packaging is reusable, degradable or certified as green
   * 证明 proof: 采购台账、认证证书; purchase ledger and certificates
   */
  readonly green_packaging?: Stated<EnterpriseGreenPackaging>;
  /**
   * 包装印刷变化 change in printing on packaging
   * 上一年度所用主要包装的印刷面积和颜色种类与前一年相比；使用印刷包装而上年已改为不印刷的填第一项
   * area and number of colours printed on its main packaging last year against the year before; the first entry also where printing was given up
   * 证明 proof: 包装设计稿; packaging designs
   */
  readonly packaging_print?: Stated<EnterprisePackagingPrint>;
  /**
   * 绿色产品认证情况 green product certification
   * 主要产品（服务）取得绿色产品、节能产品、低碳产品或者环境标志认证的情况；国家认证目录不含其产品的填“没有可认证的产品”
   * whether main products or services hold a green, energy-saving, low-carbon or environmental label certificate; no products where the national lists cover none of them
   * 证明 proof: 认证证书; certificates
   */
  readonly green_product_cert?: Stated<EnterpriseGreenProductCert>;
  /**
   * 产品碳足迹情况 carbon footprint of products
   * 主要产品碳足迹核算和第三方认证（标识）的情况
   * whether the carbon footprint of main products is computed and certified by a third party
   * 证明 proof: 碳足迹证书或核算报告; certificate or computation
   */
  readonly carbon_footprint?: Stated<EnterpriseCarbonFootprint>;
  /**
   * 采用国际先进环保标准生产 produces to an advanced international environmental standard
   * 主要产品按严于国内标准的国际或者国外先进环保标准组织生产的情况，至少一种即填第一项
   * whether main products are made to international or foreign environmental standards stricter than the domestic ones; the first entry where at least one is
   * 证明 proof: 执行标准声明、检测报告; declaration of the standard and test report
   */
  readonly international_standard?: Stated<EnterpriseInternationalStandard>;
  /**
   * 属于战略性新兴产业 strategic emerging industry
   * 主要产品或者服务列入国家战略性新兴产业分类
   * its main products or services are in the national classification of strategic emerging industries
   * 证明 proof: 统计申报的产业分类; classification declared to the statistics
   */
  readonly strategic_industry?: Stated<YesNo>;
  /**
   * 有境外业务 business abroad
   * 上一年度有出口、对外承包、境外投资或者境外服务收入
   * had exports, contracts, investment or service revenue abroad last year
   * 证明 proof: 报关单、境外投资备案; customs declarations or filing of foreign investment
   */
  readonly overseas_market?: Stated<YesNo>;
  /**
   * 开展进出口贸易 foreign trade
   * 上一年度有货物或者服务进出口
   * imported or exported goods or services last year
   * 证明 proof: 报关单、外贸备案; customs declarations or trade registration
   */
  readonly foreign_trade?: Stated<YesNo>;
  /**
   * 绿色产品进出口情况 trade in green products
   * 上一年度进出口的产品中有无取得绿色、节能、低碳认证或者列入绿色产业目录的产品
   * whether its imports and exports of last year included products with a green, energy-saving or low-carbon certificate or on a green industry list
   * 证明 proof: 报关单和认证证书; customs declarations and certificates
   */
  readonly green_trade?: Stated<EnterpriseGreenTrade>;
  /**
   * 进口绿色低碳技术产品或服务 imports green technology, products or services
   * 上一年度的进口中有无节能、环保、低碳技术、设备、产品或者服务
   * whether last year's imports included technology, equipment, products or services that save energy, protect the environment or cut carbon
   * 证明 proof: 进口合同; import contract
   */
  readonly green_imports?: Stated<EnterpriseGreenImports>;
  /**
   * 环保节能新能源国际合作 international cooperation in environment and energy
   * 上一年度与境外伙伴在生态环境、节能环保、新能源领域的技术、装备或者服务合作项目；产品和服务都不在这些领域、也没有此类项目的填末项
   * projects of technology, equipment or services with foreign partners in environment, energy saving or new energy last year; the last entry where products and services lie outside these fields and there is no such project
   * 证明 proof: 合作合同; cooperation contract
   */
  readonly environmental_cooperation?: Stated<EnterpriseEnvironmentalCooperation>;
  /**
   * 绿色和再生产品销售专区 sections for green and recycled products
   * 门店或者网上平台设有标明绿色产品、再生产品的销售专区的情况
   * whether shop or platform has marked sections for green products and for recycled products
   * 证明 proof: 现场照片或页面截图; photographs or page
   */
  readonly green_section?: Stated<EnterpriseGreenSection>;
  /**
   * 能效水效领跑者申报情况 efficiency leader scheme
   * 对照国家、省能效和水效领跑者遴选范围填写
   * stated under the national and provincial calls for leaders in energy and water efficiency
   * 证明 proof: 公布名单或申报材料; published list or application
   */
  readonly efficiency_leader?: Stated<EnterpriseEfficiencyLeader>;
  /**
   * 使用“江西绿色生态”标志 uses the 江西绿色生态 mark
   * 至少一种产品（服务）获准使用“江西绿色生态”标志
   * at least one product or service is admitted to the mark
   * 证明 proof: 认证证书; certificate
   */
  readonly jiangxi_green_mark?: Stated<YesNo>;
  /**
   * 优先采购绿色产品情况 priority for green products in purchases
   * 上一年度采购节能、环境标志产品政府采购品目清单所列品目时，是否优先选用经统一认证的绿色产品、再生产品或者绿色能源制造的产品；有记录说明无货或不合使用要求的不计
   * whether purchases last year of items on the government lists of energy-saving and environmental label products preferred certified green products, recycled ones or those made with green energy, leaving aside those recorded as not to be had or unfit
   * 证明 proof: 采购文件; purchase documents
   */
  readonly green_priority?: Stated<EnterpriseGreenPriority>;
  /**
   * 绿色产品采购变化 change in green purchases
   * 上一年度绿色产品占同类采购额的比例与前一年相比；两年都已全部采购绿色产品的填“较上年提高”
   * share of green products in purchases of the same kinds last year against the year before; risen also where all were green in both years
   * 证明 proof: 采购台账; purchase ledger
   */
  readonly green_purchase_trend?: Stated<EnterpriseGreenPurchaseTrend>;
  /**
   * 企业绿色采购指南执行情况 enterprise green procurement guide
   * 国家《企业绿色采购指南（试行）》在本企业采购制度和采购合同中的执行情况
   * whether the purchasing rules and contracts of the enterprise carry out the national guide for green procurement by enterprises
   * 证明 proof: 采购制度、采购合同范本; purchasing rules and model contract
   */
  readonly green_purchase_guide?: Stated<EnterpriseGreenPurchaseGuide>;
  /**
   * 综合利用的再生资源 recyclable it processes
   * 企业加工利用的主要再生资源
   * the main recyclable that the enterprise processes
   * 证明 proof: 环评文件、生产台账; environmental assessment or production ledger
   */
  readonly recycled_material?: Stated<EnterpriseRecycledMaterial>;
  /**
   * 行业规范条件申报情况 application under industry norms
   * 是否按国家公布的再生资源综合利用行业规范条件申报或者列入公告
   * whether it has applied or is listed under the national norms for its branch of recycling
   * 证明 proof: 公告名单或申报材料; published list or application
   */
  readonly industry_norm?: Stated<EnterpriseIndustryNorm>;
  /**
   * 与个体回收者合作 works with single collectors
   * 与个体回收者签有收购、加盟等合作协议
   * has agreements with single collectors to buy from or enrol them
   * 证明 proof: 合作协议; agreements
   */
  readonly works_with_collectors?: Stated<YesNo>;
  /**
   * 废旧家电拆解情况 dismantling of appliances
   * 拆解废弃电器电子产品是否取得处理资格并执行国家拆解技术规范
   * whether it dismantles waste electrical goods with the permit and to the national technical rules
   * 证明 proof: 处理资格证书、拆解台账; permit and dismantling ledger
   */
  readonly appliance_dismantling?: Stated<EnterpriseApplianceDismantling>;
  /**
   * 新型回收模式 new models of recycling
   * 通过网站、应用程序或者智能回收设备预约、收购废旧物资的，为“互联网+回收”；其他新型模式在备注写明
   * by internet where waste goods are arranged for or bought over a site, an app or smart collection machines; another new model is told in the remarks
   * 证明 proof: 平台页面或设备清单; page of the platform or list of machines
   */
  readonly internet_recycling?: Stated<EnterpriseInternetRecycling>;
  /**
   * 主要经营环节数字化管理 main steps of business managed digitally
   * 销售、结算和客户服务（或者本行业相应的主要经营环节）由信息系统记录和管理
   * sales, settlement and customer service, or the corresponding main steps of its trade, are recorded and managed by an information system
   * 证明 proof: 系统说明或采购合同; description of the system or its purchase contract
   */
  readonly service_digitised?: Stated<YesNo>;
  /**
   * 一次性用品提供方式 how disposable items are given
   * 向住客、食客提供牙刷、梳子、拖鞋、筷子、餐具等一次性用品的方式；各类做法不同的填最主动的一种
   * how toothbrushes, combs, slippers, chopsticks, cutlery and other disposable items are given to guests; where practice differs the most forward one
   * 证明 proof: 客房和餐桌用品配置规定; rules for supplies in rooms and at tables
   */
  readonly disposables?: Stated<EnterpriseDisposables>;
  /**
   * 一次性塑料制品使用变化 change in use of disposable plastics
   * 上一年度一次性塑料制品（袋、餐具、吸管、洗漱用品、快递包装等）使用量与前一年相比；前一年尚未营业的填“没有可比年份”
   * disposable plastic items (bags, cutlery, straws, toiletries, parcel packing and so on) used last year against the year before; no year to compare where it was not yet in business then
   * 证明 proof: 采购和使用台账; ledger of purchases and use
   */
  readonly disposable_plastics?: Stated<EnterpriseDisposablePlastics>;
  /**
   * 不可降解一次性塑料制品使用变化 change in use of non-degradable disposable plastics
   * 上一年度不可降解的一次性塑料制品使用量与前一年相比；前一年尚未营业的填“没有可比年份”
   * non-degradable disposable plastic items used last year against the year before; no year to compare where it was not yet in business then
   * 证明 proof: 采购和使用台账; ledger of purchases and use
   */
  readonly nondegradable_plastics?: Stated<EnterpriseNondegradablePlastics>;
  /**
   * 办展设施循环使用 reuse of exhibition fittings
   * 上一年度办展所用展台、展架、展板等设施在以后的展会重复使用的情况
   * whether stands, frames, panels and other fittings of last year's exhibitions are used again for later ones
   * 证明 proof: 展具租赁、回收记录; records of hire and return
   */
  readonly exhibition_reuse?: Stated<EnterpriseExhibitionReuse>;
  /**
   * 大型活动碳中和情况 carbon neutrality of large events
   * 上一年度承办的大型活动（《大型群众性活动安全管理条例》所称每场次预计一千人以上的活动）是否经核算、抵消实现碳中和
   * whether the large events it ran last year, those for a thousand people or more under the national rules for large public events, had their emissions computed and offset
   * 证明 proof: 碳中和核查声明; verified statement
   */
  readonly large_events?: Stated<EnterpriseLargeEvents>;
  /**
   * 中型活动碳中和情况 carbon neutrality of medium events
   * 上一年度承办的、未达到大型活动人数的公开会议、展览、赛事、演出是否经核算、抵消实现碳中和
   * whether public conferences, exhibitions, contests and shows below the size of a large event that it ran last year had their emissions computed and offset
   * 证明 proof: 碳中和核查声明; verified statement
   */
  readonly medium_events?: Stated<EnterpriseMediumEvents>;
  /**
   * 位于设区市城区 in the urban area of a district city
   * 经营场所位于设区的市的市辖区城区范围内
   * its premises lie in the urban area of the districts of a city that has districts
   * 证明 proof: 营业执照住所及城区范围; address on the licence and extent of the urban area
   */
  readonly in_city_urban_area?: Stated<YesNo>;
  /**
   * 汽修挥发性有机物治理 treatment of VOCs in vehicle repair
   * 喷漆、烘干、调漆、清洗等产生挥发性有机物的工序是否在密闭空间进行，废气收集并经治理设施处理；有一道工序没有做到的填“未收集或未治理”
   * whether painting, drying, mixing, cleaning and other steps that give off VOCs are enclosed and their gas collected and treated; untreated where one step is not
   * 证明 proof: 治理设施台账、检测报告; ledger of the facilities and test report
   */
  readonly repair_voc?: Stated<EnterpriseRepairVoc>;
  /**
   * 节能电器使用情况 efficient appliances
   * 营业场所的空调、冰箱、冷柜、照明等电器达到能效标识 2 级及以上的情况
   * which of the air conditioners, refrigerators, freezers, lamps and other appliances of its premises are of energy label grade 2 or better
   * 证明 proof: 设备清单和能效标识; list of appliances with labels
   */
  readonly efficient_appliances?: Stated<EnterpriseEfficientAppliances>;
  /**
   * 使用电子价签 electronic price labels
   * 营业场所以电子标签代替纸质价签
   * electronic labels take the place of paper price tags in its premises
   * 证明 proof: 现场照片或采购合同; photographs or purchase contract
   */
  readonly electronic_labels?: Stated<YesNo>;
  /**
   * 绿色商场创建情况 green mall title
   * 依商务主管部门组织的绿色商场创建，是否已获称号或者已申报创建
   * whether it holds, or has applied for, the title of green mall in the scheme of the commerce authority
   * 证明 proof: 公布名单或申报材料; published list or application
   */
  readonly green_mall?: Stated<EnterpriseGreenMall>;
  /**
   * 绿色酒店创建情况 green hotel title
   * 按绿色饭店（绿色旅游饭店）国家、行业标准是否已获评定或者已申报
   * whether it is rated, or has applied to be, under the national or industry standard for green hotels
   * 证明 proof: 评定证书或申报材料; certificate or application
   */
  readonly green_hotel?: Stated<EnterpriseGreenHotel>;
  /**
   * 节能照明情况 efficient lighting
   * 经营场所采用发光二极管等节能光源或照明控制系统的情况
   * where its premises have LED or other efficient lamps or a control system for lighting
   * 证明 proof: 照明设备清单; list of lighting
   */
  readonly efficient_lighting?: Stated<EnterpriseEfficientLighting>;
  /**
   * 采用智慧能源管理系统 smart energy management system
   * 用能由分项计量、监测并能自动调控的信息系统管理
   * energy use is managed by a system that meters by item, monitors and controls automatically
   * 证明 proof: 系统说明; description of the system
   */
  readonly smart_energy_system?: Stated<YesNo>;
  /**
   * 已采取防止餐饮浪费措施 measures against food waste
   * 已在点餐提示、小份菜、打包服务、按量备餐中采取一项以上措施并公示
   * it has taken, and shows to its guests, one or more of prompts when ordering, small portions, packing up and cooking to need
   * 证明 proof: 菜单、现场照片; menu or photographs
   */
  readonly food_saving?: Stated<YesNo>;
  /**
   * 设有餐厅 serves meals
   * 主营餐饮，或者在经营场所内自营、委托经营餐厅向顾客供餐
   * it is a caterer, or runs a restaurant for guests on its premises, itself or by another
   * 证明 proof: 食品经营许可证; food business licence
   */
  readonly serves_meals?: Stated<YesNo>;
  /**
   * “厉行节约，反对浪费”倡议活动 campaign against waste
   * 上一年度组织节约倡议活动的情况；有年度安排并按安排组织的填“经常组织”
   * activities of the last year; regular where a yearly schedule was made and kept
   * 证明 proof: 活动安排和记录; schedule and records
   */
  readonly anti_waste_campaign?: Stated<EnterpriseAntiWasteCampaign>;
  /**
   * 经营旅游景区 runs a scenic area
   * 经营对游客开放的旅游景区或者乡村旅游、文旅项目
   * runs a scenic area, rural tourism or cultural tourism site open to visitors
   * 证明 proof: 景区等级证书或经营许可; grade certificate or licence
   */
  readonly scenic_area?: Stated<YesNo>;
  /**
   * 在线预订和网上支付 online booking and payment
   * 游客能否在线预订、在线支付
   * whether visitors can book and pay online
   * 证明 proof: 预订平台页面; page of the booking platform
   */
  readonly online_booking?: Stated<EnterpriseOnlineBooking>;
  /**
   * 智能导游和电子讲解 smart guide
   * 向游客提供智能导游、电子讲解和实时信息推送，三项都有
   * offers visitors a smart guide, electronic explanations and live information, all three
   * 证明 proof: 系统说明; description of the system
   */
  readonly smart_guide?: Stated<YesNo>;
  /**
   * 门票和导览无纸化 paperless tickets and guides
   * 门票、票据和导览资料以电子形式提供，纸质仅应要求提供
   * tickets, receipts and guides are electronic, paper only when asked for
   * 证明 proof: 票务系统说明; description of the ticket system
   */
  readonly paperless_tickets?: Stated<YesNo>;
  /**
   * 开设低碳旅游路线 low-carbon routes
   * 向游客公布以步行、骑行、公共交通或新能源车串联的旅游路线
   * publishes routes to be done on foot, by bicycle, public transport or new energy vehicle
   * 证明 proof: 路线图; route map
   */
  readonly low_carbon_route?: Stated<YesNo>;
  /**
   * 骑行步行旅游设施 cycling and walking facilities
   * 景区内骑行设施（骑行道、租赁点）和步行设施（步道）的设置情况
   * whether the area has cycling facilities (lanes or hire) and footpaths
   * 证明 proof: 景区总平面图; site plan
   */
  readonly cycling_walking?: Stated<EnterpriseCyclingWalking>;
  /**
   * 接受碳积分兑换 redeems carbon points
   * 加入碳普惠平台，顾客可用碳积分兑换本企业的商品、服务或优惠
   * it has joined a carbon points platform where customers redeem points for its goods, services or rebates
   * 证明 proof: 平台公布的商家名单; list of merchants on the platform
   */
  readonly carbon_points?: Stated<YesNo>;
  /**
   * 废旧家电回收渠道 take-back of appliances
   * 经营家电或者回收业务的企业是否提供上门、门店、网上或者以旧换新的废旧家电回收
   * whether a business in appliances or recycling takes old ones back at home, in shops, online or in part exchange
   * 证明 proof: 服务公告、回收台账; service notice or ledger
   */
  readonly appliance_take_back?: Stated<EnterpriseApplianceTakeBack>;
  /**
   * 空调温度和照明管理 rules for air conditioning and lighting
   * 已制定并执行经营场所室内空调温度和照明开关的管理规定
   * it has drawn up and follows rules for indoor temperature and for lighting in its premises
   * 证明 proof: 管理规定; the rules
   */
  readonly indoor_energy_rules?: Stated<YesNo>;
  /**
   * 高新技术企业 high-tech enterprise
   * 持有有效期内的高新技术企业证书
   * holds a valid certificate of high-tech enterprise
   * 证明 proof: 高新技术企业证书; the certificate
   */
  readonly high_tech_enterprise?: Stated<YesNo>;
  /**
   * 开展绿色低碳技术攻关 green technology research
   * 上一年度有绿色低碳（减污降碳）技术、材料、装备的研发项目
   * had a project last year to develop green, low-carbon or pollution-cutting technology, materials or equipment
   * 证明 proof: 研发项目立项书; approval of the project
   */
  readonly green_research?: Stated<YesNo>;
  /**
   * 参加绿色技术创新联合体 in a green innovation consortium
   * 与高校、科研院所、其他企业或者金融、中介机构签有绿色技术创新联合体或者协同创新协议
   * has an agreement of a consortium or joint innovation in green technology with universities, institutes, other firms, finance or intermediaries
   * 证明 proof: 联合体协议; the agreement
   */
  readonly innovation_consortium?: Stated<YesNo>;
  /**
   * 绿色低碳专业孵化器 green incubator
   * 是否运营绿色低碳专业孵化器，或者有绿色低碳技术创新项目进驻孵化器
   * whether it runs an incubator for green technology or has green projects in an incubator
   * 证明 proof: 孵化器认定文件、入驻协议; recognition of the incubator or tenancy
   */
  readonly green_incubator?: Stated<EnterpriseGreenIncubator>;
  /**
   * 承担国家绿色低碳科技项目 runs a national green science project
   * 承担或者参与在研的国家绿色低碳重大科技项目
   * leads or shares in a current major national science project on green or low-carbon matters
   * 证明 proof: 项目任务书; task statement
   */
  readonly national_project?: Stated<YesNo>;
  /**
   * 科研设施和数据开放共享 research facilities and data shared
   * 大型科研仪器、试验设施、科研数据是否登记并对外开放
   * whether large instruments, test facilities and research data are registered and open to others
   * 证明 proof: 共享平台登记; registration on the sharing platform
   */
  readonly open_facilities?: Stated<EnterpriseOpenFacilities>;
  /**
   * 参加科技成果转化活动 takes part in transfer of research
   * 上一年度参加了大院大所产业技术对接、科技成果在线对接或者高校科技成果对接等活动
   * took part last year in events that bring results of institutes and universities to industry
   * 证明 proof: 活动签到或对接协议; attendance or agreement
   */
  readonly transfer_activities?: Stated<YesNo>;
  /**
   * 开展碳达峰碳中和培训 training on carbon peaking and neutrality
   * 上一年度组织或者派员参加了碳达峰碳中和培训
   * held or sent staff to training on carbon peaking and neutrality last year
   * 证明 proof: 培训记录; training records
   */
  readonly carbon_training?: Stated<YesNo>;
  /**
   * 稀土和稀有金属业务 business in rare earths and rare metals
   * 是否从事稀土或者钨、钽铌、锂等其他稀有金属的开采、冶炼、加工
   * whether it mines, smelts or processes rare earths, or other rare metals such as tungsten, tantalum, niobium and lithium
   * 证明 proof: 营业执照经营范围; business scope on the licence
   */
  readonly rare_metals?: Stated<EnterpriseRareMetals>;
  /**
   * 稀土高端应用和绿色开采研发 research into rare earths
   * 上一年度有无稀土、稀有金属高端应用和绿色开采技术的研发项目；不从事开采的只看高端应用
   * whether it had projects last year on high-end uses of rare earths and rare metals and on green mining; where it mines none only on the uses
   * 证明 proof: 研发项目立项书; approval of the projects
   */
  readonly rare_earth_research?: Stated<EnterpriseRareEarthResearch>;
  /**
   * 稀土产品用于新能源领域 rare earths used in new energy
   * 产品供应新能源汽车、风电和光伏装备、氢能源装备等领域
   * its products go into new energy vehicles, wind, photovoltaic or hydrogen equipment and the like
   * 证明 proof: 销售合同; sales contracts
   */
  readonly rare_earth_clean_use?: Stated<YesNo>;
  /**
   * 参与标准制定 part in making standards
   * 近三年作为起草单位参与节能、低碳、环保相关标准制定的情况
   * whether it helped to draft standards on energy saving, low carbon or environment in the last three years
   * 证明 proof: 标准文本所列起草单位; drafters named in the standard
   */
  readonly standard_setting?: Stated<EnterpriseStandardSetting>;
  /**
   * 省级以上绿色技术创新平台 provincial innovation platform
   * 省级以上技术创新中心、工程研究中心、企业技术中心等创新平台的情况，其方向须含绿色低碳技术
   * state of a provincial or national technology innovation centre, engineering research centre, enterprise technology centre or other platform whose field includes green technology
   * 证明 proof: 认定文件或申报材料; recognition or application
   */
  readonly innovation_platform?: Stated<EnterpriseInnovationPlatform>;
  /**
   * 企业名称 enterprise name
   * 营业执照上的名称
   * name on the business licence
   * 证明 proof: 营业执照; business licence
   */
  readonly name?: Stated<string>;
  /**
   * 统一社会信用代码 unified social credit code
   * 18 位统一社会信用代码
   * unified social credit code of 18 characters
   * 证明 proof: 营业执照; business licence
   */
  readonly credit_code?: Stated<string>;
  /**
   * 所在地 place
   * 生产经营场所所在的行政区划；多处的按用能、排放的场所分别申报
   * administrative division of the place of business; where there are several each is reported on its own
   * 证明 proof: 营业执照、排污许可证; business licence, discharge permit
   */
  readonly place?: Stated<PlaceName>;
  /**
   * 所在功能区 functional zone
   * 企业所在的功能区；不在任何功能区的填“不在功能区”
   * the functional zone it lies in; 不在功能区 if in none
   * 证明 proof: 功能区管理机构的确认; confirmation by the zone's administration
   */
  readonly zone?: Stated<PlaceName>;
  /**
   * 报送日期 filing date
   * 企业报送本次材料之日
   * the day on which the enterprise submitted this filing
   * 证明 proof: 受理（收件）凭证; receipt of the filing
   */
  readonly filing_date?: Stated<DateText>;
  /**
   * 国标行业 industry code
   * 《国民经济行业分类》（GB/T 4754）的代码或名称
   * code or name under GB/T 4754
   * 证明 proof: 营业执照; business licence
   */
  readonly industry_code?: Stated<string>;
  /**
   * 主营业务 main business
   * 营业收入占比最大的业务
   * the business with the largest share of revenue
   * 证明 proof: 营业执照和统计申报的主要业务活动; business licence and main activity as declared to the statistics
   */
  readonly business?: Stated<EnterpriseBusiness>;
  /**
   * 国有企业 state-owned enterprise
   * 国有独资、国有全资或国有控股企业
   * wholly owned or controlled by the State
   * 证明 proof: 产权登记表或股权结构证明; registration of ownership
   */
  readonly state_owned?: Stated<YesNo>;
  /**
   * 年综合能源消费量（当量值） annual energy consumption at calorific value · 吨标准煤 · ≥ 0 吨标准煤
   * 上一年度按法人单位统计的综合能源消费量，电力按当量值折算
   * last year's energy consumption of the legal person, electricity at its calorific value
   * 证明 proof: 能源利用状况报告; energy use report
   */
  readonly annual_energy_calorific?: Stated<Quantity>;
  /**
   * 年综合能源消费量（等价值） annual energy consumption at equivalent value · 吨标准煤 · ≥ 0 吨标准煤
   * 上一年度按法人单位统计的综合能源消费量，电力按等价值折算
   * last year's energy consumption of the legal person, electricity at the coal needed to make it
   * 证明 proof: 能源利用状况报告; energy use report
   */
  readonly annual_energy_equivalent?: Stated<Quantity>;
  /**
   * 年温室气体排放量 annual greenhouse gas emissions · 吨CO2 · ≥ 0 吨CO2
   * 上一年度温室气体排放量，以二氧化碳当量计
   * last year's greenhouse gas emissions as carbon dioxide equivalent
   * 证明 proof: 温室气体排放报告; greenhouse gas report
   */
  readonly annual_emissions?: Stated<Quantity>;
  /**
   * 重点用能单位 key energy user
   * 被节能主管部门确定为重点用能单位
   * designated a key energy user by the energy conservation authority
   * 证明 proof: 重点用能单位名单; the published list
   */
  readonly key_energy_user?: Stated<YesNo>;
  /**
   * 碳排放重点企业 key carbon emitter
   * 被主管部门列为碳排放（温室气体）重点企业或重点排放单位
   * listed by the authority as a key emitter of carbon or greenhouse gases
   * 证明 proof: 重点排放单位名录; the published list
   */
  readonly key_emitter?: Stated<YesNo>;
  /**
   * 已按期报告温室气体排放 greenhouse gas report filed in time
   * 已按主管部门规定的周期和时限报送上一期温室气体排放报告
   * the last greenhouse gas report was filed with the authority in the period and time it sets
   * 证明 proof: 报送回执; receipt of the report
   */
  readonly ghg_reported?: Stated<YesNo>;
  /**
   * 已梳理核算自身碳排放 own carbon emissions accounted for
   * 已完成上一年度自身碳排放核算
   * the carbon emissions of last year have been accounted for
   * 证明 proof: 碳排放核算报告; carbon account
   */
  readonly emissions_accounted?: Stated<YesNo>;
  /**
   * 已制定“一企一策”减排方案 emission reduction plan of its own
   * 已制定本单位减排专项工作方案
   * it has drawn up a plan of its own to cut emissions
   * 证明 proof: 减排专项工作方案; the plan
   */
  readonly emission_plan?: Stated<YesNo>;
  /**
   * 上市公司 listed company
   * 股票在证券交易所上市交易的公司
   * a company whose shares are traded on a stock exchange
   * 证明 proof: 证券代码; stock code
   */
  readonly listed_company?: Stated<YesNo>;
  /**
   * 发债企业 bond issuer
   * 有存续期内的债券（企业债、公司债、债务融资工具等）
   * has bonds or other debt instruments outstanding
   * 证明 proof: 债券存续情况说明; statement of outstanding bonds
   */
  readonly bond_issuer?: Stated<YesNo>;
  /**
   * 属于强制性环境信息披露主体 within the mandatory scheme of environmental disclosure
   * 按国家环境信息依法披露制度负有披露义务（列入环境信息依法披露企业名单）；上市公司、发债企业也只在该制度规定的情形下负有义务
   * bound to disclose by the national scheme, that is on its list of enterprises; listed companies and bond issuers too are bound only in the cases the scheme names
   * 证明 proof: 设区的市级生态环境主管部门公布的企业名单; list published by the city's environmental authority
   */
  readonly disclosure_required?: Stated<YesNo>;
  /**
   * 已依法披露环境治理信息 environmental information disclosed
   * 已按强制性环境治理信息披露制度披露上一期信息；不负披露义务而自愿按该制度披露的也填“是”
   * the information of the last period has been disclosed as the mandatory scheme demands; true also where it was disclosed in that form without being bound to
   * 证明 proof: 年度环境信息依法披露报告; annual disclosure report
   */
  readonly environmental_disclosure?: Stated<YesNo>;
  /**
   * 已定期公布碳排放信息 carbon emissions published regularly
   * 已按所承诺或规定的周期公布上一期企业碳排放信息；没有承诺或规定周期的，已公布上一年度的也填“是”
   * the carbon emissions of the last period have been published in the cycle undertaken or set; where there is none, those of last year
   * 证明 proof: 公布的网页或报告; the publication
   */
  readonly carbon_published?: Stated<YesNo>;
  /**
   * 污染物超标准排放 pollutants above the standard
   * 污染物排放超过国家或者地方规定的排放标准
   * discharges pollutants above the national or local standard
   * 证明 proof: 监测报告、处罚决定; monitoring report, penalty decision
   */
  readonly over_emission_standard?: Stated<YesNo>;
  /**
   * 污染物超总量排放 pollutants above the total permitted
   * 污染物排放未超标准但超过重点污染物排放总量控制指标
   * discharges within the standard and yet above its quota of total key pollutants
   * 证明 proof: 排污许可证执行报告; report under the discharge permit
   */
  readonly over_total_quota?: Stated<YesNo>;
  /**
   * 超能耗限额（高耗能） above the energy limit
   * 超过单位产品能源消耗限额标准构成高耗能
   * above the energy limit per unit of product and so counted as energy-intensive
   * 证明 proof: 节能监察报告; energy inspection report
   */
  readonly over_energy_limit?: Stated<YesNo>;
  /**
   * 使用有毒有害原料 uses toxic raw material
   * 使用有毒、有害原料进行生产
   * produces with toxic or harmful raw material
   * 证明 proof: 环评文件、原辅材料清单; environmental assessment, list of materials
   */
  readonly toxic_materials?: Stated<YesNo>;
  /**
   * 生产中排放有毒有害物质 discharges toxic substances
   * 在生产中排放有毒、有害物质
   * discharges toxic or harmful substances in production
   * 证明 proof: 环评文件、排污许可证; environmental assessment, discharge permit
   */
  readonly toxic_discharge?: Stated<YesNo>;
  /**
   * 强制性清洁生产审核情况 mandatory cleaner production audit
   * 本轮强制性清洁生产审核的实施情况；列入名单后尚在规定启动期限内的填“审核实施中”
   * state of the current round of the mandatory cleaner production audit; under way also while the time allowed to begin it after being listed still runs
   * 证明 proof: 清洁生产审核评估验收意见; acceptance of the audit
   */
  readonly clean_production_audit?: Stated<EnterpriseCleanProductionAudit>;
  /**
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
}

/** 秸秆综合利用率变化 change of the use rate of straw */
export type RegionStrawUseChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 畜禽粪污综合利用率变化 change of the use rate of manure */
export type RegionManureUseChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 工业污染源治理“三率”变化 course of the three rates of industrial pollution control */
export type RegionThreeRatesCourse =
  | 'all_higher'
  | '三项均提高'
  | 'partly_higher'
  | '部分提高'
  | 'none_higher'
  | '三项均未提高';

/** 臭氧浓度变化 course of the ozone concentration */
export type RegionOzoneCourse =
  | 'below_both'
  | '低于两年'
  | 'between'
  | '介于两年之间或持平'
  | 'above_both'
  | '高于两年';

/** 城市建成区绿化覆盖率变化 change of green cover in built-up areas of cities */
export type RegionUrbanGreenCoverChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 森林面积变化 change of forest area */
export type RegionForestAreaChange = 'higher' | '增加' | 'unchanged' | '持平' | 'lower' | '减少';

/** 森林蓄积量变化 change of forest stock */
export type RegionForestStockChange = 'higher' | '增加' | 'unchanged' | '持平' | 'lower' | '减少';

/** 城市水体自然岸线保有率变化 change of the share of natural shoreline */
export type RegionNaturalShorelineChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 2025年以来生态系统碳汇能力变化 course of the carbon sink since 2025 */
export type RegionCarbonSinkCourse =
  | 'higher_every_year'
  | '逐年提高'
  | 'higher_with_falls'
  | '总体提高但有年份未升'
  | 'not_higher'
  | '总体未提高';

/** 2025年以来单位地区生产总值能耗变化 course of energy intensity since 2025 */
export type RegionEnergyIntensityCourse =
  | 'lower_every_year'
  | '逐年下降'
  | 'lower_with_rises'
  | '总体下降但有年份未降'
  | 'not_lower'
  | '总体未下降';

/** 2025年以来非化石能源消费比重变化 course of the share of non-fossil energy since 2025 */
export type RegionNonFossilShareCourse =
  | 'higher_every_year'
  | '逐年提高'
  | 'higher_with_falls'
  | '总体提高但有年份未升'
  | 'not_higher'
  | '总体未提高';

/** 重点耗能行业能源利用效率水平 energy efficiency of the key energy-using industries */
export type RegionKeyIndustryEfficiency =
  | 'all_advanced'
  | '均达到国内先进水平'
  | 'some_advanced'
  | '部分达到国内先进水平'
  | 'none_advanced'
  | '均未达到国内先进水平';

/** 终端用能电气化率变化 change of electrification */
export type RegionElectrificationChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 单位地区生产总值能耗变化 change of energy per unit of GDP */
export type RegionEnergyPerOutputChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 单位地区生产总值二氧化碳排放变化 change of carbon dioxide per unit of GDP */
export type RegionCarbonPerOutputChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** “十四五”期间清洁电力消费占比变化 course of the share of clean power from 2021 to 2025 */
export type RegionCleanPowerShareCourse =
  | 'higher_every_year'
  | '逐年提高'
  | 'higher_with_falls'
  | '总体提高但有年份未升'
  | 'not_higher'
  | '总体未提高';

/** 2025年以来用户用电成本变化 course of what users pay for power since 2025 */
export type RegionPowerCostCourse =
  | 'lower_every_year'
  | '逐年下降'
  | 'lower_with_rises'
  | '总体下降但有年份未降'
  | 'not_lower'
  | '总体未下降';

/** 现代化农村输配电系统建设情况 state of the modern rural grid */
export type RegionRuralGridModernisation =
  | 'built'
  | '全部建成'
  | 'partly_built'
  | '部分建成'
  | 'not_built'
  | '尚未建成';

/** 新能源发电装机占比变化 change of the share of new energy in capacity */
export type RegionNewEnergyCapacityShareChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 新能源发电量占比变化 change of the share of new energy in generation */
export type RegionNewEnergyGenerationShareChange =
  | 'higher'
  | '提高'
  | 'unchanged'
  | '持平'
  | 'lower'
  | '降低';

/** 管输天然气通达情况 towns that piped gas reaches */
export type RegionGasNetworkCoverage = 'all' | '全部' | 'some' | '部分' | 'none' | '没有';

/** 毅德物流园区“光伏+物流/仓储中心”建设情况 state of the Yide park for photovoltaics and warehousing */
export type RegionYideSolarLogistics =
  | 'in_use'
  | '光伏与物流仓储均已投用'
  | 'partly'
  | '只投用其一'
  | 'none'
  | '均未投用';

/** 集装箱铁水联运比例变化 change of the share of rail and water in container transport */
export type RegionRailWaterContainerShareChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 船舶岸电使用率变化 change of the use rate of shore power */
export type RegionShorePowerUseChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 水路货运量变化 change of freight by water */
export type RegionWaterFreightChange = 'higher' | '增加' | 'unchanged' | '持平' | 'lower' | '减少';

/** 铁路货运量变化 change of freight by rail */
export type RegionRailFreightChange = 'higher' | '增加' | 'unchanged' | '持平' | 'lower' | '减少';

/** 集装箱铁水联运量变化 change of containers moved by rail and water */
export type RegionRailWaterContainersChange = 'higher' | '增加' | 'unchanged' | '持平' | 'lower' | '减少';

/** 九江、鹰潭国家物流枢纽情况 Jiujiang and Yingtan as national logistics hubs */
export type RegionNationalLogisticsHubs =
  | 'both'
  | '两地均已列入'
  | 'one'
  | '只有一地列入'
  | 'neither'
  | '均未列入';

/** 南昌、赣州、上饶绿色货运配送示范工程创建情况 green freight in Nanchang, Ganzhou and Shangrao */
export type RegionGreenFreightCities = 'all' | '全部' | 'some' | '部分' | 'none' | '没有';

/** 大宗货物长距离铁路水路承运比重变化 change of the share of rail and water in long-distance bulk freight */
export type RegionBulkRailWaterChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 客运实载率变化 change of the passenger load factor */
export type RegionPassengerLoadChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 水路和铁路货运量占比变化 change of the share of rail and water in freight */
export type RegionRailWaterShareChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 新能源汽车和清洁能源车船销售比例变化 change of the share of new energy and clean vehicles and ships in sales */
export type RegionCleanVehicleSalesChange =
  | 'higher'
  | '车船均提高'
  | 'mixed'
  | '车船变化不一致'
  | 'not_higher'
  | '均未提高';

/** 城乡生活垃圾分类闭环系统建设情况 state of the closed loop of waste sorting */
export type RegionWasteSortingLoop =
  | 'built'
  | '全部建成'
  | 'partly_built'
  | '部分建成'
  | 'not_built'
  | '尚未建成';

/** 大宗固废综合利用率变化 change of the use rate of bulk solid waste */
export type RegionBulkWasteUseChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 大宗固废堆存量变化 change of the stock of bulk solid waste */
export type RegionBulkWasteStockChange = 'higher' | '增加' | 'unchanged' | '持平' | 'lower' | '减少';

/** 建筑垃圾综合利用率变化 change of the use rate of construction waste */
export type RegionConstructionWasteUseChange = 'higher' | '提高' | 'unchanged' | '持平' | 'lower' | '降低';

/** 九江、赣州、吉安、抚州四市“无废城市”建设情况 waste-free cities among Jiujiang, Ganzhou, Ji'an and Fuzhou */
export type RegionWasteFreeFourCities = 'all' | '全部' | 'some' | '部分' | 'none' | '没有';

/** 县级及以上城市污泥处理处置设施覆盖情况 cities with sludge treatment */
export type RegionSludgeWorksCities = 'all' | '全部' | 'some' | '部分' | 'none' | '没有';

/** 一般工业固体废物综合利用水平变化 course of the use of general industrial solid waste */
export type RegionIndustrialWasteUseCourse =
  | 'marked'
  | '明显提高'
  | 'risen'
  | '提高'
  | 'not_risen'
  | '未提高';

/** 横岭220千伏变电站进度 progress of the Hengling 220 kV substation */
export type RegionHenglingSubstation = 'built' | '已建成' | 'under_way' | '在建' | 'not_started' | '尚未开工';

/** 点名的地下综合管廊进度 progress of the named utility tunnels */
export type RegionNamedUtilityTunnels =
  | 'built'
  | '已建成'
  | 'under_way'
  | '在建'
  | 'not_started'
  | '尚未开工';

/** 潭东、潭口垃圾中转站进度 progress of the two waste transfer stations */
export type RegionWasteTransferStations =
  | 'built'
  | '已建成'
  | 'under_way'
  | '在建'
  | 'not_started'
  | '尚未开工';

/** 清洁能源电力特高压入赣通道进度 progress of the ultra-high-voltage corridor */
export type RegionUhvCorridor = 'built' | '已建成投运' | 'under_way' | '在建' | 'not_started' | '尚未开工';

/** 赣闽联网工程进度 progress of the Jiangxi–Fujian link */
export type RegionGanMinLink = 'built' | '已建成投运' | 'under_way' | '在建' | 'not_started' | '尚未开工';

/** 地区 region */
export interface RegionDescriptor {
  readonly $schema?: string;
  readonly subject: 'region' | '地区';
  /**
   * 主要农作物化肥利用率 fertilizer use efficiency of main crops · % · ≥ 0 %, ≤ 100 %
   * 当年主要农作物当季吸收的化肥养分占施用养分的比例，按农业农村部门发布的口径
   * share of the nutrients of the fertilizer applied that the main crops take up in the season, as the agriculture authority measures it
   * 证明 proof: 农业农村部门测算数据; figures measured by the agriculture authority
   */
  readonly fertilizer_use_rate?: Stated<Quantity>;
  /**
   * 主要农作物农药利用率 pesticide use efficiency of main crops · % · ≥ 0 %, ≤ 100 %
   * 当年施于主要农作物的农药中沉积到作物上的比例，按农业农村部门发布的口径
   * share of the pesticide applied to the main crops that settles on them, as the agriculture authority measures it
   * 证明 proof: 农业农村部门测算数据; figures measured by the agriculture authority
   */
  readonly pesticide_use_rate?: Stated<Quantity>;
  /**
   * 畜禽粪污综合利用率 use rate of livestock manure · % · ≥ 0 %, ≤ 100 %
   * 当年畜禽粪污综合利用量占产生量的比例
   * livestock manure put to use in the year over what arose
   * 证明 proof: 农业农村部门数据; figures of the agriculture authority
   */
  readonly manure_use_rate?: Stated<Quantity>;
  /**
   * 农业灌溉水有效利用系数 irrigation water efficiency coefficient · ≥ 0, ≤ 1
   * 当年灌入田间可被作物利用的水量与灌溉系统取用总水量之比
   * water in the field that crops can use over all water taken for irrigation in the year
   * 证明 proof: 水利部门测算数据; figures measured by the water authority
   */
  readonly irrigation_efficiency?: Stated<Quantity>;
  /**
   * 改造后高标准池塘产能提高幅度 gain in output of renovated ponds · % · ≥ -100 %
   * 截至当年年末已完成改造的高标准池塘，合计的单位面积产能较这些池塘改造前提高的比例，不取各池塘增幅的平均；下降填负数
   * rise in output capacity per area of the high-standard ponds renovated by year's end, all taken together, over that of the same ponds before; no mean of the rises of single ponds; a fall is negative
   * 证明 proof: 农业农村部门数据; figures of the agriculture authority
   */
  readonly renovated_pond_output_gain?: Stated<Quantity>;
  /**
   * 主要农作物秸秆综合利用率 use rate of the straw of main crops · % · ≥ 0 %, ≤ 100 %
   * 当年主要农作物秸秆综合利用量（肥料化、饲料化、燃料化、基料化、原料化）占可收集量的比例
   * straw of the main crops put to use in the year (as fertilizer, feed, fuel, substrate or raw material) over what could be collected
   * 证明 proof: 农业农村部门数据; figures of the agriculture authority
   */
  readonly straw_use_rate?: Stated<Quantity>;
  /**
   * 秸秆综合利用率变化 change of the use rate of straw
   * 农作物秸秆综合利用量占可收集量的比例，当年与上一年同一口径的数值比较
   * straw put to use over what could be collected, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 农业农村部门数据; figures of the agriculture authority
   */
  readonly straw_use_change?: Stated<RegionStrawUseChange>;
  /**
   * 畜禽粪污综合利用率变化 change of the use rate of manure
   * 畜禽粪污综合利用量占产生量的比例，当年与上一年同一口径的数值比较
   * livestock manure put to use over what arose, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 农业农村部门数据; figures of the agriculture authority
   */
  readonly manure_use_change?: Stated<RegionManureUseChange>;
  /**
   * 有国家农业循环经济示范园 a national demonstration park of circular farming
   * 年末全域是否有列入国家名单、在建或建成的农业循环经济（循环农业）示范园区
   * whether at year's end any park of the region, under way or built, is on a national list of demonstration parks of circular farming
   * 证明 proof: 农业农村、发展改革部门名单; list of the agriculture or development authority
   */
  readonly circular_farming_park?: Stated<YesNo>;
  /**
   * 主要污染物减排完成国家下达指标 major pollutant cuts meet the figures assigned by the State
   * 国家向本地区下达了减排指标的各项主要污染物，截至当年年末是否全部完成；有一项未完成即为否
   * whether, by year's end, every major pollutant for which the State assigned the region a cut has been cut by it; no, if a single one has not
   * 证明 proof: 国家减排核算、考核结果; accounting or appraisal by the national authority
   */
  readonly major_pollutant_quotas_met?: Stated<YesNo>;
  /**
   * 氮氧化物重点工程减排量 nitrogen oxides cut by key projects · 吨 · ≥ 0 吨
   * “十四五”期间（2021年起）重点减排工程形成的氮氧化物减排量，累计至当年年末，按主管部门核定数
   * nitrogen oxides cut by the key projects, added up from 2021 to year's end, as found by the authority
   * 证明 proof: 生态环境部门减排核算结果; emission cuts accounted by the ecology authority
   */
  readonly nox_project_reduction?: Stated<Quantity>;
  /**
   * 挥发性有机物重点工程减排量 volatile organic compounds cut by key projects · 吨 · ≥ 0 吨
   * “十四五”期间（2021年起）重点减排工程形成的挥发性有机物减排量，累计至当年年末，按主管部门核定数
   * volatile organic compounds cut by the key projects, added up from 2021 to year's end, as found by the authority
   * 证明 proof: 生态环境部门减排核算结果; emission cuts accounted by the ecology authority
   */
  readonly voc_project_reduction?: Stated<Quantity>;
  /**
   * VOCs原辅材料替代比例 share of low-VOC materials · % · ≥ 0 %, ≤ 100 %
   * 当年涂料、油墨、胶粘剂、清洗剂等涉VOCs原辅材料用量中低VOCs含量产品所占的比例，按生态环境部门口径
   * low-VOC products over all paints, inks, adhesives, cleaning agents and the like used, as the ecology authority counts them, of the year
   * 证明 proof: 生态环境部门数据; figures of the ecology authority
   */
  readonly voc_substitution_share?: Stated<Quantity>;
  /**
   * 2020年VOCs原辅材料替代比例 share of low-VOC materials of 2020 · % · ≥ 0 %, ≤ 100 %
   * 2020年涂料、油墨、胶粘剂、清洗剂等涉VOCs原辅材料用量中低VOCs含量产品所占的比例，按生态环境部门口径
   * low-VOC products over all paints, inks, adhesives, cleaning agents and the like used, as the ecology authority counts them, of 2020
   * 证明 proof: 生态环境部门数据; figures of the ecology authority
   */
  readonly voc_substitution_share_2020?: Stated<Quantity>;
  /**
   * 2021年VOCs原辅材料替代比例 share of low-VOC materials of 2021 · % · ≥ 0 %, ≤ 100 %
   * 2021年涂料、油墨、胶粘剂、清洗剂等涉VOCs原辅材料用量中低VOCs含量产品所占的比例，按生态环境部门口径
   * low-VOC products over all paints, inks, adhesives, cleaning agents and the like used, as the ecology authority counts them, of 2021
   * 证明 proof: 生态环境部门数据; figures of the ecology authority
   */
  readonly voc_substitution_share_2021?: Stated<Quantity>;
  /**
   * 企业排放稳定达标率 share of enterprises that keep to the emission standards · % · ≥ 0 %, ≤ 100 %
   * 当年纳入监测的排污企业中全年监测均达标的企业所占的比例，按生态环境部门口径
   * enterprises found within the emission standards throughout the year over all that are monitored, as the ecology authority counts them, of the year
   * 证明 proof: 生态环境部门监测数据; monitoring by the ecology authority
   */
  readonly stable_compliance_rate?: Stated<Quantity>;
  /**
   * 2020年企业排放稳定达标率 share of enterprises that keep to the emission standards of 2020 · % · ≥ 0 %, ≤ 100 %
   * 2020年纳入监测的排污企业中全年监测均达标的企业所占的比例，按生态环境部门口径
   * enterprises found within the emission standards throughout the year over all that are monitored, as the ecology authority counts them, of 2020
   * 证明 proof: 生态环境部门监测数据; monitoring by the ecology authority
   */
  readonly stable_compliance_rate_2020?: Stated<Quantity>;
  /**
   * 2021年企业排放稳定达标率 share of enterprises that keep to the emission standards of 2021 · % · ≥ 0 %, ≤ 100 %
   * 2021年纳入监测的排污企业中全年监测均达标的企业所占的比例，按生态环境部门口径
   * enterprises found within the emission standards throughout the year over all that are monitored, as the ecology authority counts them, of 2021
   * 证明 proof: 生态环境部门监测数据; monitoring by the ecology authority
   */
  readonly stable_compliance_rate_2021?: Stated<Quantity>;
  /**
   * 工业污染源治理“三率”变化 course of the three rates of industrial pollution control
   * 主管部门所定“三率”（通常指废气收集率、治理设施同步运行率、污染物去除率）的各项当年数值，分别与2020年、2021年比较：每一项都高于这两年的填“三项均提高”，每一项都不高于其中任何一年的填“三项均未提高”，其余填“部分提高”
   * each of the three rates as the authority defines them (usually collection, joint running of the treatment and removal), the year's figure against those of 2020 and of 2021: all_higher where each rate is above both years, none_higher where none is above either, else partly_higher
   * 证明 proof: 生态环境部门数据; figures of the ecology authority
   */
  readonly three_rates_course?: Stated<RegionThreeRatesCourse>;
  /**
   * 臭氧浓度变化 course of the ozone concentration
   * 全域臭氧日最大8小时平均第90百分位浓度，当年分别与2020年、2021年比较：低于这两年的填“低于两年”，高于这两年的填“高于两年”，其余填“介于两年之间或持平”
   * 90th percentile of the daily highest 8-hour mean of ozone in the region, the year's figure against those of 2020 and of 2021: below both, above both, or else between them or level
   * 证明 proof: 生态环境部门环境质量公报; environmental quality bulletin of the ecology authority
   */
  readonly ozone_course?: Stated<RegionOzoneCourse>;
  /**
   * “双近零”排放控制区 near-zero emission zones
   * 年末全域是否有经有权机关公布的污染物和碳排放“双近零”排放控制区
   * whether at year's end any zone of near-zero pollutants and carbon has been published by the competent authority
   * 证明 proof: 公布文件; the publication
   */
  readonly near_zero_zones?: Stated<YesNo>;
  /**
   * 城市核心区海绵城市达标面积比例 share of the city core that meets the sponge city standard · % · ≥ 0 %, ≤ 100 %
   * 年末城市核心区内达到海绵城市建设要求的面积占核心区面积的比例；核心区范围按当地规划
   * area of the city core that meets the sponge city standard at year's end over the whole core, as local plans draw it
   * 证明 proof: 住房城乡建设部门评估数据; assessment of the construction authority
   */
  readonly sponge_core_share?: Stated<Quantity>;
  /**
   * 城镇新建建筑全面执行绿色建筑标准 every new urban building follows the green building standard
   * 当年取得施工许可的城镇新建建筑是否全部执行绿色建筑标准（按设计达到基本级及以上）；有一栋未执行即为否
   * whether all new buildings in towns that were permitted to be built in the year follow the green building standard (designed to the basic grade or better); no, if a single one does not
   * 证明 proof: 住房城乡建设部门数据、施工图审查意见; figures of the construction authority and review of drawings
   */
  readonly urban_new_buildings_all_green?: Stated<YesNo>;
  /**
   * 可再生能源在城镇新建建筑中应用面积占比 share of new urban floor area with renewable energy · % · ≥ 0 %, ≤ 100 %
   * 当年竣工的城镇新建建筑中，应用太阳能光电、光热、地热能等可再生能源的建筑面积占比；是建筑面积比例，不是用能替代率
   * share of the floor area of new buildings completed in towns in the year in which photovoltaics, solar heat, geothermal or other renewable energy is used; of area, not of energy
   * 证明 proof: 住房城乡建设部门数据; figures of the construction authority
   */
  readonly renewable_new_building_share?: Stated<Quantity>;
  /**
   * 城市建成区绿化覆盖率变化 change of green cover in built-up areas of cities
   * 全域城市建成区绿化覆盖面积占建成区面积的比例，当年与上一年同一口径的数值比较
   * area under green cover over all built-up area of the cities, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 住房城乡建设部门统计数据; statistics of the construction authority
   */
  readonly urban_green_cover_change?: Stated<RegionUrbanGreenCoverChange>;
  /**
   * 数字经济增加值占GDP比重 share of the digital economy in GDP · % · ≥ 0 %, ≤ 100 %
   * 当年数字经济增加值占地区生产总值的比重，数字经济范围按统计部门的分类和核算口径
   * value added by the digital economy over GDP of the year, as the statistics classify and account it
   * 证明 proof: 统计部门数据; statistics
   */
  readonly digital_economy_share?: Stated<Quantity>;
  /**
   * 高新技术企业数量 high-tech enterprises · 家 · ≥ 0 家
   * 年末注册地在本地区、高新技术企业证书在有效期内的企业数
   * enterprises registered in the region whose high-tech certificate is valid at year's end
   * 证明 proof: 科技主管部门认定名单; list of the science authority
   */
  readonly high_tech_enterprises?: Stated<Quantity>;
  /**
   * 省级和国家级双创示范基地数量 provincial and national innovation bases · 个 · ≥ 0 个
   * 年末累计获省级或国家级主管部门认定且未被撤销的大众创业万众创新（双创）示范基地数，同一基地获两级认定的只计一个
   * bases for innovation and entrepreneurship recognised by a provincial or national authority and not withdrawn by year's end; one recognised at both levels counts once
   * 证明 proof: 主管部门认定文件; recognition by the authority
   */
  readonly innovation_bases?: Stated<Quantity>;
  /**
   * 赣南数据湖示范中心PUE PUE of the Gannan data lake · ≥ 1
   * 赣南数据湖示范中心当年总耗电量与IT设备耗电量之比（年均值），测点与项目的电能使用效率相同
   * the year's total electricity of the Gannan data lake demonstration centre over that of its IT equipment, metered as for a project's PUE
   * 证明 proof: 运营企业计量数据; metering by the operator
   */
  readonly data_lake_pue?: Stated<Quantity>;
  /**
   * 已获认定省级数字经济集聚区 a provincial digital economy cluster recognised
   * 年末全域是否有经省级主管部门认定的数字经济集聚区（创建区填“否”）
   * whether at year's end a digital economy cluster of the region is recognised by the province; no while it only seeks to be one
   * 证明 proof: 省级主管部门名单; list of the provincial authority
   */
  readonly digital_cluster_recognised?: Stated<YesNo>;
  /**
   * 已建立排污权有偿使用费 a fee for the use of discharge rights is set
   * 截至当年年末，报告地区的排污权有偿使用费征收标准已由有权部门按规定程序制定、公布并生效；合理与否不在此项
   * by year's end the fee charged in the region for the use of discharge rights has been duly set, published and put in force by the competent authority; whether it is reasonable is not asked here
   * 证明 proof: 价格、财政、生态环境部门公布的文件; paper published by the price, finance or ecology authority
   */
  readonly discharge_right_fee_set?: Stated<YesNo>;
  /**
   * 已建立排污权交易价格 a price for trading discharge rights is set
   * 截至当年年末，报告地区的排污权交易价格（基准价、指导价，或经公布的价格形成办法）已由有权部门按规定程序制定、公布并生效；合理与否不在此项
   * by year's end the price at which discharge rights are traded in the region (a base or guiding price, or a published way in which it forms) has been duly set, published and put in force by the competent authority; whether it is reasonable is not asked here
   * 证明 proof: 价格、财政、生态环境部门公布的文件; paper published by the price, finance or ecology authority
   */
  readonly discharge_right_price_set?: Stated<YesNo>;
  /**
   * 矿山恢复治理面积 area of mines restored · 亩 · ≥ 0 亩
   * 年末累计完成恢复治理并通过验收的矿山面积；起算年在备注说明
   * area of mines restored and accepted, added up to year's end; the year from which it is added up is given in the remarks
   * 证明 proof: 自然资源部门验收资料; acceptance by the natural resources authority
   */
  readonly mine_restoration_area?: Stated<Quantity>;
  /**
   * 森林覆盖率 forest coverage · % · ≥ 0 %, ≤ 100 %
   * 年末森林面积占土地总面积的比例，按林业主管部门公布的口径
   * forest area over all land at year's end, as the forestry authority publishes it
   * 证明 proof: 林业主管部门资源监测数据; resource monitoring of the forestry authority
   */
  readonly forest_coverage?: Stated<Quantity>;
  /**
   * 森林蓄积量 forest stock · m³ · ≥ 0 m³
   * 年末森林（林地上达到森林标准的林分）中活立木的材积总量；不含散生木、四旁树等，与活立木蓄积量口径不同
   * volume of the living trees standing in forests at year's end; without scattered trees and those beside houses, roads and water, and so not the volume of all standing timber
   * 证明 proof: 林业主管部门资源监测数据; resource monitoring of the forestry authority
   */
  readonly forest_stock?: Stated<Quantity>;
  /**
   * 森林面积变化 change of forest area
   * 年末森林面积，当年与上一年同一口径的数值比较
   * forest area at year's end, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 林业主管部门资源监测数据; resource monitoring of the forestry authority
   */
  readonly forest_area_change?: Stated<RegionForestAreaChange>;
  /**
   * 森林蓄积量变化 change of forest stock
   * 年末森林蓄积量（不是活立木蓄积量），当年与上一年同一口径的数值比较
   * forest stock at year's end, not the volume of all standing timber, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 林业主管部门资源监测数据; resource monitoring of the forestry authority
   */
  readonly forest_stock_change?: Stated<RegionForestStockChange>;
  /**
   * 城市水体自然岸线保有率变化 change of the share of natural shoreline
   * 城市水体岸线中自然岸线（含生态恢复的岸线，按主管部门口径）所占的比例，当年与上一年同一口径的数值比较
   * natural shoreline (restored shoreline as the authority counts it) over all shoreline of urban waters, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 住房城乡建设、水利部门数据; figures of the construction and water authorities
   */
  readonly natural_shoreline_change?: Stated<RegionNaturalShorelineChange>;
  /**
   * “双达”试点城市 cities that pilot both targets
   * 年末是否有城市经主管部门确定或自行印发方案，开展空气质量达标与碳排放达峰“双达”试点
   * whether at year's end any city pilots clean air and peak carbon together, by the authority's choice or by a plan of its own
   * 证明 proof: 生态环境部门名单或试点方案; list of the ecology authority, or the plan
   */
  readonly dual_target_pilot_cities?: Stated<YesNo>;
  /**
   * 2025年以来生态系统碳汇能力变化 course of the carbon sink since 2025
   * 主管部门核算或评估的全域生态系统年碳汇量，2026年起各年（或各期）与上一年（上一期）相比、当年与2025年相比：各年均高于上一年的为逐年提高；当年高于2025年而其间持平或下降过的为总体提高；当年不高于2025年的为总体未提高
   * the yearly carbon sink of the region's ecosystems as the authority accounts or assesses it, each year (or round) from 2026 on against the one before and the reporting year against 2025: above the one before every time; above 2025 with one between that was level or fell; or not above 2025
   * 证明 proof: 林业、自然资源部门核算或评估; accounts or assessment of the forestry and natural resources authorities
   */
  readonly carbon_sink_course?: Stated<RegionCarbonSinkCourse>;
  /**
   * 已开展碳汇林建设试点示范项目 a pilot of carbon sink forests
   * 年末全域是否有已立项并实施的碳汇林建设试点（示范）项目
   * whether at year's end any pilot (demonstration) project of carbon sink forests is approved and carried out in the region
   * 证明 proof: 林业主管部门数据; figures of the forestry authority
   */
  readonly carbon_forest_pilot?: Stated<YesNo>;
  /**
   * 单位地区生产总值二氧化碳排放下降率 fall of carbon intensity · % · ≤ 100 %
   * 单位地区生产总值二氧化碳排放按国家下达指标的基期和口径计算、截至当年年末的累计下降比例；上升填负数
   * cumulative fall of carbon dioxide per unit of GDP up to year's end, from the base year and by the method of the figure assigned by the State; a rise is negative
   * 证明 proof: 国家或省级主管部门核算、考核结果; accounting or appraisal by the national or provincial authority
   */
  readonly carbon_intensity_reduction?: Stated<Quantity>;
  /**
   * 国家下达的单位地区生产总值二氧化碳排放下降指标 fall of carbon intensity assigned by the State · % · ≥ 0 %, ≤ 100 %
   * 国家向本地区下达的、截至当年年末应完成的单位地区生产总值二氧化碳排放累计下降比例；基期与实际下降率相同
   * cumulative fall of carbon dioxide per unit of GDP that the State assigned to the region up to year's end, from the same base year as the fall achieved
   * 证明 proof: 国家下达指标的文件; paper by which the State assigned it
   */
  readonly carbon_intensity_reduction_assigned?: Stated<Quantity>;
  /**
   * 二氧化碳排放量 carbon dioxide emissions · 吨CO2 · ≥ 0 吨CO2
   * 报告年度全域二氧化碳排放量，按主管部门公布的核算口径
   * carbon dioxide emitted in the whole region in the reporting year, as the authority accounts it
   * 证明 proof: 生态环境或统计部门核算数据; accounts of the ecology or statistics authority
   */
  readonly co2_emissions?: Stated<Quantity>;
  /**
   * 二氧化碳排放量历年最高值 highest yearly carbon dioxide emissions · 吨CO2 · ≥ 0 吨CO2
   * 报告年度及以前各年中全域二氧化碳排放量最高一年的数值，与当年排放量同一口径
   * emissions of the year in which they were highest, among the reporting year and all before it, accounted as those of the reporting year
   * 证明 proof: 生态环境或统计部门核算数据; accounts of the ecology or statistics authority
   */
  readonly co2_emissions_peak?: Stated<Quantity>;
  /**
   * 二氧化碳排放已达峰 carbon dioxide has peaked
   * 主管部门已认定全域二氧化碳排放量达到峰值、此后不再回升超过峰值
   * the authority has found that the region's carbon dioxide emissions have reached their peak and will not again exceed it
   * 证明 proof: 主管部门达峰认定或评估文件; finding or assessment of the authority
   */
  readonly co2_peaked?: Stated<YesNo>;
  /**
   * 国家下达的单位地区生产总值能耗下降指标 fall of energy intensity assigned by the State · % · ≥ 0 %, ≤ 100 %
   * 国家向本地区下达的、截至当年年末应完成的单位地区生产总值能耗较 2020 年累计下降比例；分档下达的填必须完成的一档；核算口径与实际下降率相同
   * cumulative fall of energy per unit of GDP since 2020 that the State assigned to the region up to year's end; where grades were assigned, the one that must be met; counted as the fall achieved is
   * 证明 proof: 国家下达指标的文件; paper by which the State assigned it
   */
  readonly energy_intensity_reduction_assigned?: Stated<Quantity>;
  /**
   * 2025年以来单位地区生产总值能耗变化 course of energy intensity since 2025
   * 按可比价计算的单位地区生产总值能耗，2026 年起各年与上一年相比、当年与 2025 年相比：各年均低于上一年的为逐年下降；当年低于 2025 年而其间有年份持平或上升的为总体下降；当年不低于 2025 年的为总体未下降
   * energy per unit of GDP at constant prices, each year from 2026 on against the year before and the reporting year against 2025: below the year before in every year; below 2025 with a year between that was level or rose; or not below 2025
   * 证明 proof: 统计部门历年数据; statistics of the years concerned
   */
  readonly energy_intensity_course?: Stated<RegionEnergyIntensityCourse>;
  /**
   * 2025年以来非化石能源消费比重变化 course of the share of non-fossil energy since 2025
   * 非化石能源消费量占能源消费总量的比重，2026 年起各年与上一年相比、当年与 2025 年相比：各年均高于上一年的为逐年提高；当年高于 2025 年而其间有年份持平或下降的为总体提高；当年不高于 2025 年的为总体未提高
   * non-fossil energy over total energy consumption, each year from 2026 on against the year before and the reporting year against 2025: above the year before in every year; above 2025 with a year between that was level or fell; or not above 2025
   * 证明 proof: 统计部门历年数据; statistics of the years concerned
   */
  readonly non_fossil_share_course?: Stated<RegionNonFossilShareCourse>;
  /**
   * 已实现碳中和 carbon neutral
   * 主管部门按当时的核算规则认定，当年全域排放已被吸收、去除等完全抵消；包括哪些气体、能否以区外碳汇抵消按该规则
   * the authority has found, under the rules of accounting then in force, that what the region emitted in the year was wholly balanced by what was absorbed or removed; which gases count and whether sinks elsewhere do is for those rules to say
   * 证明 proof: 主管部门碳中和认定文件; finding of the authority
   */
  readonly carbon_neutral?: Stated<YesNo>;
  /**
   * 市下达的非化石能源消费比重指标 share of non-fossil energy assigned by the city · % · ≥ 0 %, ≤ 100 %
   * 赣州市向新区下达的、截至当年年末应达到的非化石能源消费比重；核算口径与实际比重相同
   * share of non-fossil energy that Ganzhou assigned to the zone for the end of the year, counted as the share reached is
   * 证明 proof: 市下达指标的文件; paper by which the city assigned it
   */
  readonly non_fossil_share_assigned_city?: Stated<Quantity>;
  /**
   * 单位地区生产总值二氧化碳排放下降率（市下达口径） fall of carbon intensity on the city's basis · % · ≤ 100 %
   * 单位地区生产总值二氧化碳排放按市下达指标的基期和口径计算、截至当年年末的累计下降比例；上升填负数
   * cumulative fall of carbon dioxide per unit of GDP up to year's end, from the base year and by the method of the figure assigned by the city; a rise is negative
   * 证明 proof: 市主管部门核算、考核结果; accounting or appraisal by the city authority
   */
  readonly carbon_intensity_reduction_city_basis?: Stated<Quantity>;
  /**
   * 市下达的单位地区生产总值二氧化碳排放下降指标 fall of carbon intensity assigned by the city · % · ≥ 0 %, ≤ 100 %
   * 赣州市向新区下达的、截至当年年末应完成的单位地区生产总值二氧化碳排放累计下降比例；基期和口径与实际下降率（市下达口径）相同
   * cumulative fall of carbon dioxide per unit of GDP that Ganzhou assigned to the zone up to year's end, from the same base year and by the same method as the fall achieved
   * 证明 proof: 市下达指标的文件; paper by which the city assigned it
   */
  readonly carbon_intensity_reduction_assigned_city?: Stated<Quantity>;
  /**
   * 省级天然气管道和互联互通工程条数 provincial gas pipelines and links · ≥ 0
   * 年末已建成或在建的省级天然气管道和互联互通工程项数，2021年7月8日以前已建成的不计
   * provincial gas pipelines and links between them built or under way at year's end, those finished before 8 July 2021 left out
   * 证明 proof: 能源主管部门项目台账; project records of the energy authority
   */
  readonly provincial_gas_pipelines?: Stated<Quantity>;
  /**
   * 重点耗能行业能源利用效率水平 energy efficiency of the key energy-using industries
   * 主管部门对标评估中全域各重点耗能行业（行业范围按主管部门名单）的能源利用效率：各行业都达到国内先进水平的填“均达到”，有的达到填“部分达到”，都未达到填“均未达到”；没有评估的不填
   * energy efficiency of the key energy-using industries of the region (which they are the authority's list says) as its benchmarking finds it: all, some or none at the advanced level of the country; left out where there is no such finding
   * 证明 proof: 发展改革、工业和信息化部门评估; assessment of the development and industry authorities
   */
  readonly key_industry_efficiency?: Stated<RegionKeyIndustryEfficiency>;
  /**
   * 能源利用效率达到国际先进水平 energy efficiency at the advanced level of the world
   * 主管部门评估认定全域能源利用效率已达到国际先进水平；以什么指标、与哪些国家比较按该评估；没有评估的不填
   * whether the authority's assessment finds the region's energy efficiency at the advanced level of the world; by which figure and against which countries is for that assessment; left out where there is none
   * 证明 proof: 主管部门评估; assessment of the authority
   */
  readonly energy_efficiency_world_class?: Stated<YesNo>;
  /**
   * 终端用能电气化率变化 change of electrification
   * 全域终端能源消费中电能所占的比重，当年与上一年同一口径的数值比较
   * electricity over all final energy consumed, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 统计、能源主管部门数据; statistics and figures of the energy authority
   */
  readonly electrification_change?: Stated<RegionElectrificationChange>;
  /**
   * 单位地区生产总值能耗变化 change of energy per unit of GDP
   * 单位地区生产总值能耗（可比价），当年与上一年同一口径的数值比较
   * energy per unit of GDP at constant prices, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 统计、生态环境部门数据; figures of the statistics and ecology authorities
   */
  readonly energy_per_output_change?: Stated<RegionEnergyPerOutputChange>;
  /**
   * 单位地区生产总值二氧化碳排放变化 change of carbon dioxide per unit of GDP
   * 单位地区生产总值二氧化碳排放（可比价），当年与上一年同一口径的数值比较
   * carbon dioxide per unit of GDP at constant prices, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 统计、生态环境部门数据; figures of the statistics and ecology authorities
   */
  readonly carbon_per_output_change?: Stated<RegionCarbonPerOutputChange>;
  /**
   * 电炉钢占粗钢总产量比例 share of electric furnace steel · % · ≥ 0 %, ≤ 100 %
   * 当年电炉钢产量占粗钢总产量的比例
   * electric furnace steel over all crude steel produced in the year
   * 证明 proof: 工业和信息化、统计部门数据; figures of the industry and statistics authorities
   */
  readonly electric_furnace_steel_share?: Stated<Quantity>;
  /**
   * 水泥熟料达到能效标杆水平的产能比例 clinker capacity at the energy benchmark · % · ≥ 0 %, ≤ 100 %
   * 年末达到国家发布的能效标杆水平的水泥熟料产能占全部水泥熟料产能的比例
   * cement clinker capacity that reaches the benchmark level of energy efficiency published by the State, over all such capacity at year's end
   * 证明 proof: 工业和信息化、发展改革部门数据; figures of the industry and development authorities
   */
  readonly benchmark_share_clinker?: Stated<Quantity>;
  /**
   * 平板玻璃达到能效标杆水平的产能比例 flat glass capacity at the energy benchmark · % · ≥ 0 %, ≤ 100 %
   * 年末达到国家发布的能效标杆水平的平板玻璃（含光伏玻璃）产能占全部平板玻璃（含光伏玻璃）产能的比例
   * flat glass capacity, photovoltaic glass included, that reaches the benchmark level of energy efficiency published by the State, over all such capacity at year's end
   * 证明 proof: 工业和信息化、发展改革部门数据; figures of the industry and development authorities
   */
  readonly benchmark_share_flat_glass?: Stated<Quantity>;
  /**
   * 炼铁达到能效标杆水平的产能比例 ironmaking capacity at the energy benchmark · % · ≥ 0 %, ≤ 100 %
   * 年末达到国家发布的能效标杆水平的炼铁产能占全部炼铁产能的比例
   * ironmaking capacity that reaches the benchmark level of energy efficiency published by the State, over all such capacity at year's end
   * 证明 proof: 工业和信息化、发展改革部门数据; figures of the industry and development authorities
   */
  readonly benchmark_share_ironmaking?: Stated<Quantity>;
  /**
   * 炼钢达到能效标杆水平的产能比例 steelmaking capacity at the energy benchmark · % · ≥ 0 %, ≤ 100 %
   * 年末达到国家发布的能效标杆水平的炼钢产能占全部炼钢产能的比例
   * steelmaking capacity that reaches the benchmark level of energy efficiency published by the State, over all such capacity at year's end
   * 证明 proof: 工业和信息化、发展改革部门数据; figures of the industry and development authorities
   */
  readonly benchmark_share_steelmaking?: Stated<Quantity>;
  /**
   * 实施循环化改造的园区占比 share of parks in circular conversion · % · ≥ 0 %, ≤ 100 %
   * 年末已实施循环化改造（实施方案已批准并已动工，含已完成）的开发区（园区）个数占全部开发区（园区）个数的比例；开发区以主管部门公布的名单为准
   * development zones that carry out circular conversion (plan approved and works begun, or completed) over all development zones by number at year's end; which zones there are the authority's list says
   * 证明 proof: 发展改革部门数据; figures of the development authority
   */
  readonly circular_park_share?: Stated<Quantity>;
  /**
   * 已开展碳达峰试点园区建设 a park pilots carbon peaking
   * 年末全域是否有经国家或省级主管部门确定、正在建设的碳达峰试点园区
   * whether at year's end any park of the region is a carbon peaking pilot by decision of the national or provincial authority and at work on it
   * 证明 proof: 主管部门名单; list of the authority
   */
  readonly carbon_peak_pilot_park?: Stated<YesNo>;
  /**
   * 天然气消费量 natural gas consumption · m³ · ≥ 0 m³
   * 当年全域居民、工商业、交通等各类用户的天然气消费总量，按标准立方米
   * natural gas used in the year by all users of the region, in standard cubic metres
   * 证明 proof: 燃气企业、能源主管部门数据; figures of the gas companies and the energy authority
   */
  readonly natural_gas_consumption?: Stated<Quantity>;
  /**
   * “十四五”期间清洁电力消费占比变化 course of the share of clean power from 2021 to 2025
   * 全域用电量中清洁电力的占比，2021 年起各年与上一年相比、当年与 2020 年相比：各年均高于上一年的为逐年提高；当年高于 2020 年而其间有年份持平或下降的为总体提高；当年不高于 2020 年的为总体未提高。清洁电力包括哪些电源按能源主管部门口径
   * clean power over all electricity used, each year from 2021 on against the year before and the reporting year against 2020: above the year before in every year; above 2020 with a year between that was level or fell; or not above 2020. Which sources are clean is as the energy authority counts them
   * 证明 proof: 供电企业、能源主管部门历年数据; figures of the grid company and the energy authority for the years concerned
   */
  readonly clean_power_share_course?: Stated<RegionCleanPowerShareCourse>;
  /**
   * 2025年以来用户用电成本变化 course of what users pay for power since 2025
   * 全域用户平均到户电价（全部电费除以用电量），2026 年起各年与上一年相比、当年与 2025 年相比：各年均低于上一年的为逐年下降；当年低于 2025 年而其间有年份持平或上升的为总体下降；当年不低于 2025 年的为总体未下降
   * mean price of power delivered to the users of the region (all they pay over what they use), each year from 2026 on against the year before and the reporting year against 2025: below the year before in every year; below 2025 with a year between that was level or rose; or not below 2025
   * 证明 proof: 供电企业历年数据; figures of the grid company for the years concerned
   */
  readonly power_cost_course?: Stated<RegionPowerCostCourse>;
  /**
   * 城乡配电自动化全面覆盖 distribution automation covers town and country
   * 年末全域城镇和农村的公用中压（10 千伏）配电线路是否全部实现配电自动化；有一条未实现即为否
   * whether at year's end every public medium-voltage (10 kV) distribution line of the region, in town and country, has distribution automation; no, if a single one has not
   * 证明 proof: 供电企业数据; figures of the grid company
   */
  readonly distribution_automation_full?: Stated<YesNo>;
  /**
   * 供电可靠率 power supply reliability · % · ≥ 0 %, ≤ 100 %
   * 当年全域用户（城乡合计、全口径）平均供电可靠率，即实际供电时间占统计时间的比例
   * mean reliability for all users of the region in the year, town and country together: time supplied over time counted
   * 证明 proof: 供电企业数据; figures of the grid company
   */
  readonly power_supply_reliability?: Stated<Quantity>;
  /**
   * 综合电压合格率 overall voltage compliance · % · ≥ 0 %, ≤ 100 %
   * 当年全域综合供电电压合格率，即监测点电压在允许偏差内的时间占监测总时间的比例，各类监测点按规定加权
   * time in the year for which the voltage at the monitored points lay within the permitted deviation over all time monitored, the kinds of points weighted as prescribed
   * 证明 proof: 供电企业数据; figures of the grid company
   */
  readonly voltage_compliance?: Stated<Quantity>;
  /**
   * 复兴110千伏变电站已开工 works on the Fuxing 110 kV substation have begun
   * 截至当年年末，蓉江新区复兴 110 千伏变电站是否已开工建设；只完成选址、可研、核准等前期工作的为否
   * whether by year's end works on the Fuxing 110 kV substation of Rongjiang New Area have begun; no, where siting, studies or approval alone are done
   * 证明 proof: 开工报告、供电企业数据; notice of commencement; figures of the grid company
   */
  readonly fuxing_substation_started?: Stated<YesNo>;
  /**
   * 电力服务覆盖全部行政村 power services reach every village
   * 年末供电企业公布的办电、缴费、报修等营业服务是否覆盖全域每个行政村；有一个未覆盖即为否
   * whether at year's end the services to customers that the grid company publishes (connection, payment, repairs) reach every administrative village; no, if they miss a single one
   * 证明 proof: 供电企业数据; figures of the grid company
   */
  readonly rural_power_service_full?: Stated<YesNo>;
  /**
   * 现代化农村输配电系统建设情况 state of the modern rural grid
   * 年末对照能源主管部门、供电企业规划的现代化农村输配电系统建设内容：全部建成（投运）、部分建成，或者尚未建成任何一项
   * what the energy authority and the grid company planned for a modern rural grid, at year's end: all of it built and in use, a part, or nothing yet
   * 证明 proof: 能源主管部门、供电企业数据; figures of the energy authority and the grid company
   */
  readonly rural_grid_modernisation?: Stated<RegionRuralGridModernisation>;
  /**
   * 新能源发电装机占比变化 change of the share of new energy in capacity
   * 全域发电装机中风电、光伏等新能源装机所占的比例，当年与上一年同一口径的数值比较
   * wind, photovoltaics and other new energy over all generating capacity, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 能源主管部门数据; figures of the energy authority
   */
  readonly new_energy_capacity_share_change?: Stated<RegionNewEnergyCapacityShareChange>;
  /**
   * 新能源发电量占比变化 change of the share of new energy in generation
   * 全域发电量中风电、光伏等新能源发电量所占的比例，当年与上一年同一口径的数值比较
   * power from wind, photovoltaics and other new energy over all power generated, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 能源主管部门数据; figures of the energy authority
   */
  readonly new_energy_generation_share_change?: Stated<RegionNewEnergyGenerationShareChange>;
  /**
   * 管输天然气通达情况 towns that piped gas reaches
   * 年末全域各镇（管理处）中，管输天然气已通达并有用户使用的：都已通达填“全部”，有的通达填“部分”，都未通达填“没有”
   * at year's end, which towns (and administrative offices of that rank) piped natural gas reaches and users burn it: all, some or none
   * 证明 proof: 燃气企业、住房城乡建设部门数据; figures of the gas companies and the construction authority
   */
  readonly gas_network_coverage?: Stated<RegionGasNetworkCoverage>;
  /**
   * 毅德物流园区“光伏+物流/仓储中心”建设情况 state of the Yide park for photovoltaics and warehousing
   * 年末毅德物流园区内的屋顶光伏与物流（仓储）设施是否已投入使用
   * whether at year's end rooftop photovoltaics and logistics or warehousing are in use in the Yide logistics park
   * 证明 proof: 区经发局、区建投公司项目台账; project records of the zone's economic authority and its construction company
   */
  readonly yide_solar_logistics?: Stated<RegionYideSolarLogistics>;
  /**
   * 水路和铁路货运量占比 share of waterways and railways in freight · % · ≥ 0 %, ≤ 100 %
   * 当年水路、铁路货运量（吨）之和占全社会货运量的比例；是货运量，不是货物周转量
   * freight by waterway and railway taken together over all freight of the year, by tonnes carried and not by tonne-kilometres
   * 证明 proof: 交通运输部门、铁路部门统计数据; statistics of the transport and railway authorities
   */
  readonly water_rail_freight_share?: Stated<Quantity>;
  /**
   * 城区常住人口100万以上城市绿色出行比例最低值 lowest green travel share among cities of a million · % · ≥ 0 %, ≤ 100 %
   * 报告地区内城区常住人口100万以上（含100万）的各城市中，绿色出行比例最低一个城市的比例；绿色出行指公共交通、自行车和步行等方式
   * share of green travel (public transport, bicycle, on foot and the like) in that city of the region where it is lowest, among those with 1 million or more permanent residents in the urban area
   * 证明 proof: 各城市交通出行调查、城区常住人口统计; travel surveys of the cities and statistics of their residents
   */
  readonly million_city_green_travel_lowest?: Stated<Quantity>;
  /**
   * 网络货运龙头企业数量 leading network freight enterprises · 家 · ≥ 0 家
   * 年末在册的网络货运龙头企业数，以主管部门的名单或认定为准；没有名单或认定的不填
   * network freight enterprises that the authority lists or recognises as leading ones at year's end; left out where it does neither
   * 证明 proof: 交通运输部门名单或认定文件; list or finding of the transport authority
   */
  readonly network_freight_leaders?: Stated<Quantity>;
  /**
   * 公交车中新能源汽车占比 share of new energy vehicles among buses · % · ≥ 0 %, ≤ 100 %
   * 年末在营城市公共汽电车中新能源汽车的占比，按车辆数
   * share of new energy vehicles among the urban buses in service at year's end, by number
   * 证明 proof: 交通运输部门数据; figures of the transport authority
   */
  readonly new_energy_bus_share?: Stated<Quantity>;
  /**
   * 出租汽车（含网约车）中新能源汽车占比 share of new energy vehicles among taxis and ride-hailing cars · % · ≥ 0 %, ≤ 100 %
   * 年末在营的巡游出租汽车和网络预约出租汽车合计中新能源汽车的占比，按车辆数
   * share of new energy vehicles among cruising taxis and ride-hailing cars in service at year's end taken together, by number
   * 证明 proof: 交通运输部门数据; figures of the transport authority
   */
  readonly new_energy_taxi_share?: Stated<Quantity>;
  /**
   * 当年新增交通工具中新能源动力占比 share of new energy among vehicles added in the year · % · ≥ 0 %, ≤ 100 %
   * 当年新增（新注册登记或新投入使用）的交通工具中以新能源为动力的占比，按数量；天然气等清洁能源不计入新能源
   * share of those driven by new energy among the vehicles newly registered or put into use in the year, by number; natural gas and other clean fuels are no new energy
   * 证明 proof: 公安交管、交通运输部门数据; figures of the traffic police and the transport authority
   */
  readonly new_energy_added_share?: Stated<Quantity>;
  /**
   * 营运车辆单位换算周转量碳排放强度较2020年下降率 fall of carbon per converted turnover of commercial vehicles since 2020 · % · ≤ 100 %
   * 营运车辆二氧化碳排放量与换算周转量（客运周转量折算后与货运周转量合计）之比，较 2020 年累计下降的比例；上升填负数
   * cumulative fall since 2020 of the carbon dioxide of commercial vehicles over their converted turnover (passenger turnover converted and added to freight turnover); a rise is negative
   * 证明 proof: 交通运输部门测算数据; figures worked out by the transport authority
   */
  readonly fleet_carbon_intensity_reduction?: Stated<Quantity>;
  /**
   * 核心区充电服务半径 charging service radius in the core area · m · ≥ 0 m
   * 年末核心区内公共充电桩的服务半径，各充电点不同的填最大值，按充电设施规划的口径量算；核心区范围按当地规划
   * service radius of the public charging piles in the core area at year's end, the largest where they differ, measured as the charging plan does; the core is as local plans draw it
   * 证明 proof: 充电设施主管部门数据; figures of the authority for charging facilities
   */
  readonly core_charging_radius?: Stated<Quantity>;
  /**
   * 集装箱铁水联运比例变化 change of the share of rail and water in container transport
   * 港口集装箱集疏运中铁水联运量所占的比例，当年与上一年同一口径的数值比较
   * containers moved by rail and water together over all containers that the ports gather and send, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 交通运输部门数据; figures of the transport authority
   */
  readonly rail_water_container_share_change?: Stated<RegionRailWaterContainerShareChange>;
  /**
   * 船舶岸电使用率变化 change of the use rate of shore power
   * 靠港船舶使用岸电的比例（按主管部门口径），当年与上一年同一口径的数值比较
   * use of shore power by ships in port, as the authority counts it, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 交通运输部门数据; figures of the transport authority
   */
  readonly shore_power_use_change?: Stated<RegionShorePowerUseChange>;
  /**
   * 水路货运量变化 change of freight by water
   * 全年水路货运量（吨），当年与上一年同一口径的数值比较
   * freight by waterway in the year, in tonnes, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 交通运输部门统计数据; statistics of the transport authority
   */
  readonly water_freight_change?: Stated<RegionWaterFreightChange>;
  /**
   * 铁路货运量变化 change of freight by rail
   * 全年铁路货运量（吨，发送量，按统计口径），当年与上一年同一口径的数值比较
   * freight by railway in the year, in tonnes dispatched as the statistics count, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 铁路部门统计数据; statistics of the railway authority
   */
  readonly rail_freight_change?: Stated<RegionRailFreightChange>;
  /**
   * 集装箱铁水联运量变化 change of containers moved by rail and water
   * 全年集装箱铁水联运量（标准箱），当年与上一年同一口径的数值比较
   * containers moved by rail and water together in the year, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 交通运输部门统计数据; statistics of the transport authority
   */
  readonly rail_water_containers_change?: Stated<RegionRailWaterContainersChange>;
  /**
   * 九江、鹰潭国家物流枢纽情况 Jiujiang and Yingtan as national logistics hubs
   * 年末九江港口型国家物流枢纽、鹰潭陆港型国家物流枢纽列入国家年度建设名单的情况
   * whether at year's end Jiujiang as a port hub and Yingtan as a land hub are on the State's yearly construction lists
   * 证明 proof: 国家发展改革委建设名单; construction list of the national development commission
   */
  readonly national_logistics_hubs?: Stated<RegionNationalLogisticsHubs>;
  /**
   * 南昌、赣州、上饶绿色货运配送示范工程创建情况 green freight in Nanchang, Ganzhou and Shangrao
   * 年末南昌、赣州、上饶三市列入城市绿色货运配送示范工程创建名单或已获命名的情况：三市都是填“全部”，有的不是填“部分”，都不是填“没有”
   * at year's end, which of Nanchang, Ganzhou and Shangrao are on the list of the green freight demonstration project or hold its title: all, some or none
   * 证明 proof: 交通运输等部门名单; list of the transport authority
   */
  readonly green_freight_cities?: Stated<RegionGreenFreightCities>;
  /**
   * 大宗货物长距离铁路水路承运比重变化 change of the share of rail and water in long-distance bulk freight
   * 大宗货物长距离运输中铁路、水路承运量所占的比重（货类和距离按主管部门口径），当年与上一年同一口径的数值比较
   * rail and water over all long-distance bulk freight, kinds of goods and distance as the authority counts them, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 交通运输、铁路部门数据; figures of the transport and railway authorities
   */
  readonly bulk_rail_water_change?: Stated<RegionBulkRailWaterChange>;
  /**
   * 客运实载率变化 change of the passenger load factor
   * 营业性客运的实载率（旅客周转量与客位公里之比，按主管部门口径），当年与上一年同一口径的数值比较
   * load factor of commercial passenger transport (passenger-kilometres over seat-kilometres, as the authority counts them), the year's figure against that of the year before, counted in the same way
   * 证明 proof: 交通运输部门数据; figures of the transport authority
   */
  readonly passenger_load_change?: Stated<RegionPassengerLoadChange>;
  /**
   * 水路和铁路货运量占比变化 change of the share of rail and water in freight
   * 全社会货运量中水路、铁路货运量（吨）合计所占的比例，当年与上一年同一口径的数值比较
   * freight by waterway and railway together over all freight, in tonnes, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 交通运输、铁路部门统计数据; statistics of the transport and railway authorities
   */
  readonly rail_water_share_change?: Stated<RegionRailWaterShareChange>;
  /**
   * 新能源汽车和清洁能源车船销售比例变化 change of the share of new energy and clean vehicles and ships in sales
   * 全域当年销售的汽车、船舶中新能源和清洁能源的各自占比，当年与上一年同一口径的数值比较；一项提高另一项没有提高的填“车船变化不一致”；当年或上一年没有船舶销售的只看汽车
   * new energy and clean ones over the motor vehicles, and over the ships, sold in the region, each of the year against the year before, counted in the same way; mixed where one rose and the other did not; motor vehicles alone where no ships were sold in either year
   * 证明 proof: 商务、工业和信息化部门数据; figures of the commerce and industry authorities
   */
  readonly clean_vehicle_sales_change?: Stated<RegionCleanVehicleSalesChange>;
  /**
   * 行政村数量 administrative villages · 个 · ≥ 0 个
   * 年末设有村民委员会的行政村数；不是自然村（村民小组）数，也不含居民委员会
   * villages with a villagers' committee at year's end; not hamlets, nor residents' committees
   * 证明 proof: 民政部门统计数据; statistics of the civil affairs authority
   */
  readonly administrative_villages?: Stated<Quantity>;
  /**
   * 设有可再生资源回收点的行政村数量 administrative villages with a recycling point · 个 · ≥ 0 个
   * 年末村域内至少有一个正在使用的可再生资源回收点的行政村数，几个村合用一点的只计回收点所在的村
   * administrative villages within which at least one recycling point is in use at year's end; one that several share counts for the village in which it stands
   * 证明 proof: 商务部门、供销合作社数据; figures of the commerce authority and the supply and marketing cooperatives
   */
  readonly villages_with_recycling_point?: Stated<Quantity>;
  /**
   * 12月城镇原生生活垃圾清运量 untreated urban waste collected in December · 吨 · ≥ 0 吨
   * 报告年度12月全域城市、县城和建制镇清运的未经处理的生活垃圾总量；分类后单独收运利用的可回收物、厨余垃圾不计
   * all untreated domestic waste collected in the cities, county seats and towns of the region in December of the reporting year; recyclables and food waste collected apart for use are not counted
   * 证明 proof: 住房城乡建设（城市管理）部门数据; figures of the construction or urban management authority
   */
  readonly raw_waste_collected_december?: Stated<Quantity>;
  /**
   * 12月城镇原生生活垃圾填埋量 untreated urban waste landfilled in December · 吨 · ≥ 0 吨
   * 报告年度12月清运的城镇原生生活垃圾中未经焚烧等处理而直接填埋的量；焚烧飞灰、炉渣等处理残余物的填埋不计
   * the part of that waste which is landfilled without incineration or other treatment; fly ash, slag and other residues of treatment are not counted
   * 证明 proof: 住房城乡建设（城市管理）部门数据; figures of the construction or urban management authority
   */
  readonly raw_waste_landfilled_december?: Stated<Quantity>;
  /**
   * 设区市数量 cities with districts · 个 · ≥ 0 个
   * 年末报告地区所辖的设区的市（地级）数；县级市和功能区不计
   * cities with districts under the region at year's end; county-level cities and functional zones are not counted
   * 证明 proof: 行政区划; administrative division
   */
  readonly district_cities?: Stated<Quantity>;
  /**
   * 中心城区厨余垃圾处理设施全面建成的设区市数量 cities with districts whose central food waste facilities are all built · 个 · ≥ 0 个
   * 年末中心城区规划的厨余（餐厨）垃圾处理设施已全部建成（通过竣工验收）的设区市数；只建成一部分的、没有设施的都不计
   * cities with districts in whose central urban area all food waste facilities planned are built and accepted at year's end; where a part only or none is built the city is not counted
   * 证明 proof: 住房城乡建设（城市管理）部门数据、竣工验收文件; figures of the construction or urban management authority and records of acceptance
   */
  readonly district_cities_food_waste_built?: Stated<Quantity>;
  /**
   * 建筑垃圾资源化利用率 use rate of construction waste · % · ≥ 0 %, ≤ 100 %
   * 当年建筑垃圾（工程渣土、拆除垃圾、装修垃圾等，按主管部门口径）资源化利用量占产生量的比例
   * construction waste (spoil, demolition and fitting-out waste and the like, as the authority counts it) put to use in the year over what arose
   * 证明 proof: 住房城乡建设、城市管理部门数据; figures of the construction and urban management authorities
   */
  readonly construction_waste_use_rate?: Stated<Quantity>;
  /**
   * 建筑垃圾无害化处理率 harmless treatment rate of construction waste · % · ≥ 0 %, ≤ 100 %
   * 当年建筑垃圾中经资源化利用或送规范场所无害化处置的量占产生量的比例
   * construction waste put to use or disposed of harmlessly at proper sites in the year over what arose
   * 证明 proof: 住房城乡建设、城市管理部门数据; figures of the construction and urban management authorities
   */
  readonly construction_waste_harmless_rate?: Stated<Quantity>;
  /**
   * 生活垃圾资源化利用率 use rate of household waste · % · ≥ 0 %, ≤ 100 %
   * 当年城乡生活垃圾资源化利用量（回收利用、厨余利用、焚烧发电等，按主管部门口径）占产生量的比例
   * household waste of town and country put to use in the year (recycled, food waste used, burnt for power and so on, as the authority counts it) over what arose
   * 证明 proof: 住房城乡建设、城市管理部门数据; figures of the construction and urban management authorities
   */
  readonly household_waste_use_rate?: Stated<Quantity>;
  /**
   * 城乡生活垃圾分类闭环系统建设情况 state of the closed loop of waste sorting
   * 年末分类投放、分类收集、分类运输、分类处理四个环节的设施和制度，在城镇和农村全部建成并衔接运行的填“全部建成”，部分环节或部分地区建成的填“部分建成”，都没有的填“尚未建成”
   * facilities and rules for sorted disposal, collection, transport and treatment at year's end: all four at work together throughout town and country, some of the steps or areas, or none
   * 证明 proof: 住房城乡建设、城市管理部门数据; figures of the construction and urban management authorities
   */
  readonly waste_sorting_loop?: Stated<RegionWasteSortingLoop>;
  /**
   * 大宗固废综合利用率变化 change of the use rate of bulk solid waste
   * 煤矸石、粉煤灰、尾矿、冶炼渣等大宗工业固体废物综合利用量占产生量的比例，当年与上一年同一口径的数值比较
   * gangue, fly ash, tailings, smelting slag and other bulk industrial waste put to use over what arose, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 工业和信息化、生态环境部门数据; figures of the industry and ecology authorities
   */
  readonly bulk_waste_use_change?: Stated<RegionBulkWasteUseChange>;
  /**
   * 大宗固废堆存量变化 change of the stock of bulk solid waste
   * 年末历年堆存的大宗工业固体废物总量，当年与上一年同一口径的数值比较
   * all bulk industrial solid waste heaped up by year's end, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 工业和信息化、生态环境部门数据; figures of the industry and ecology authorities
   */
  readonly bulk_waste_stock_change?: Stated<RegionBulkWasteStockChange>;
  /**
   * 建筑垃圾综合利用率变化 change of the use rate of construction waste
   * 建筑垃圾综合利用量占产生量的比例，当年与上一年同一口径的数值比较
   * construction waste put to use over what arose, the year's figure against that of the year before, counted in the same way
   * 证明 proof: 住房城乡建设、城市管理部门数据; figures of the construction and urban management authorities
   */
  readonly construction_waste_use_change?: Stated<RegionConstructionWasteUseChange>;
  /**
   * 九江、赣州、吉安、抚州四市“无废城市”建设情况 waste-free cities among Jiujiang, Ganzhou, Ji'an and Fuzhou
   * 截至当年年末，九江市、赣州市、吉安市、抚州市中列入国家“十四五”“无废城市”建设名单且实施方案已印发实施的：四市都是填“全部”，有的不是填“部分”，都不是填“没有”
   * by year's end, which of Jiujiang, Ganzhou, Ji'an and Fuzhou are on the State's list for 2021 to 2025 and carry out their plan: all four, some or none
   * 证明 proof: 国家建设名单、各市实施方案; the State's list; plans of the cities
   */
  readonly waste_free_four_cities?: Stated<RegionWasteFreeFourCities>;
  /**
   * 县级城市“无废城市”建设情况 waste-free county cities
   * 年末是否有县级市或县（按主管部门所指“县级城市”）已印发“无废城市”建设方案并实施
   * whether at year's end any county-level city (as the authority understands the term) carries out a plan to become waste-free
   * 证明 proof: 生态环境部门数据; figures of the ecology authority
   */
  readonly waste_free_county_cities?: Stated<YesNo>;
  /**
   * 废旧物资循环利用体系示范城市 demonstration cities for recycling used goods
   * 年末全域是否有城市列入国家或省级废旧物资循环利用体系建设示范（重点）城市名单
   * whether at year's end any city of the region is on a national or provincial list of demonstration (key) cities for recycling used goods
   * 证明 proof: 主管部门名单; list of the authority
   */
  readonly recycling_demo_cities?: Stated<YesNo>;
  /**
   * 县级及以上城市污泥处理处置设施覆盖情况 cities with sludge treatment
   * 年末县级及以上城市（含县城，按主管部门口径）中，污泥有本地或共建共享的处理处置设施可去、设施已建成或正在建设改造的：各城市都是填“全部”，有的不是填“部分”，都不是填“没有”
   * at year's end, which county-level cities and above (county seats as the authority counts them) have sludge treatment, their own or shared, built or being built or renewed: all, some or none
   * 证明 proof: 住房城乡建设部门数据; figures of the construction authority
   */
  readonly sludge_works_cities?: Stated<RegionSludgeWorksCities>;
  /**
   * 一般工业固体废物综合利用水平变化 course of the use of general industrial solid waste
   * 全域一般工业固体废物综合利用率，当年与2020年相比：提高且主管部门的评估、总结写明“明显提高”（或同义）的填“明显提高”，提高而没有这样写的填“提高”，没有提高的填“未提高”
   * use rate of general industrial solid waste, the year's figure against that of 2020: marked where it rose and the authority's assessment or report says that it rose markedly, risen where it rose and nothing of the kind is said, or not risen
   * 证明 proof: 工业和信息化、生态环境部门数据和评估报告; figures and assessment of the industry and ecology authorities
   */
  readonly industrial_waste_use_course?: Stated<RegionIndustrialWasteUseCourse>;
  /**
   * 城镇污水管网全覆盖 sewers cover every town
   * 年末城市、县城和建制镇建成区的污水管网是否全部覆盖（没有管网空白区，按住房城乡建设部门口径）；有一处空白即为否
   * whether at year's end sewers cover the built-up area of every city, county seat and town without a gap, as the construction authority counts it; no, if a single gap is left
   * 证明 proof: 住房城乡建设部门数据; figures of the construction authority
   */
  readonly sewers_everywhere?: Stated<YesNo>;
  /**
   * 横岭220千伏变电站进度 progress of the Hengling 220 kV substation
   * 年末横岭220千伏变电站的进度：建成（通过竣工验收或已投运）的填“已建成”，已开工未建成的填“在建”，未开工的填“尚未开工”
   * at year's end, how far the Hengling 220 kV substation is: built (accepted or in use), under way, or not begun
   * 证明 proof: 供电企业数据; figures of the grid company
   */
  readonly hengling_substation?: Stated<RegionHenglingSubstation>;
  /**
   * 点名的地下综合管廊进度 progress of the named utility tunnels
   * 年末蓉江三路快速路、武陵大道快速路两处地下综合管廊的进度，两处不同的填慢的一处：建成（通过竣工验收或已投运）的填“已建成”，已开工未建成的填“在建”，未开工的填“尚未开工”
   * at year's end, how far the utility tunnels under the expressways of Rongjiang 3rd Road and Wuling Avenue are, the slower where they differ: built (accepted or in use), under way, or not begun
   * 证明 proof: 区经发局、区建投公司项目台账; project records of the zone's economic authority and its construction company
   */
  readonly named_utility_tunnels?: Stated<RegionNamedUtilityTunnels>;
  /**
   * 潭东、潭口垃圾中转站进度 progress of the two waste transfer stations
   * 年末潭东、潭口两座垃圾中转站的进度，两座不同的填慢的一座：建成（通过竣工验收或已投运）的填“已建成”，已开工未建成的填“在建”，未开工的填“尚未开工”
   * at year's end, how far the waste transfer stations of Tandong and Tankou are, the slower where they differ: built (accepted or in use), under way, or not begun
   * 证明 proof: 城市管理部门数据; figures of the urban management authority
   */
  readonly waste_transfer_stations?: Stated<RegionWasteTransferStations>;
  /**
   * 清洁能源电力特高压入赣通道进度 progress of the ultra-high-voltage corridor
   * 年末输送清洁能源电力的特高压入赣通道（有几条的填最快一条）的进度：建成投运的填“已建成投运”，已开工未建成的填“在建”，未开工的填“尚未开工”
   * at year's end, how far the ultra-high-voltage corridor that brings clean power to Jiangxi (the most advanced, where there are several) is: built and in use, under way, or not begun
   * 证明 proof: 能源主管部门、电网企业数据; figures of the energy authority and the grid company
   */
  readonly uhv_corridor?: Stated<RegionUhvCorridor>;
  /**
   * 赣闽联网工程进度 progress of the Jiangxi–Fujian link
   * 年末赣闽电网联网工程的进度：建成投运的填“已建成投运”，已开工未建成的填“在建”，未开工的填“尚未开工”
   * at year's end, how far the link between the grids of Jiangxi and Fujian is: built and in use, under way, or not begun
   * 证明 proof: 能源主管部门、电网企业数据; figures of the energy authority and the grid company
   */
  readonly gan_min_link?: Stated<RegionGanMinLink>;
  /**
   * 报告名称 report name
   * 指标报告的名称
   * name of the indicator report
   * 证明 proof: 指标报告; the report
   */
  readonly name?: Stated<string>;
  /**
   * 报告地区 region
   * 报告的行政区划或功能区，指标为其全域数据
   * the division or zone reported on; the figures cover the whole of it
   * 证明 proof: 指标报告; the report
   */
  readonly place?: Stated<PlaceName>;
  /**
   * 报送日期 filing date
   * 本报告报送之日
   * the day on which this report was submitted
   * 证明 proof: 报送文件; receipt of the filing
   */
  readonly filing_date?: Stated<DateText>;
  /**
   * 报告年度 reporting year · 年 · ≥ 2000 年, ≤ 2100 年
   * 指标所属年度，数据截至当年年末
   * the year of the figures, as at its end
   * 证明 proof: 指标报告; the report
   */
  readonly year?: Stated<Quantity>;
  /**
   * 非化石能源消费比重 share of non-fossil energy · % · ≥ 0 %, ≤ 100 %
   * 非化石能源消费量占能源消费总量的比重（按统计口径）
   * non-fossil energy over total energy consumption, as the statistics count
   * 证明 proof: 统计部门数据; statistics
   */
  readonly non_fossil_share?: Stated<Quantity>;
  /**
   * 活立木蓄积量 volume of living standing timber · m³ · ≥ 0 m³
   * 全部活立木的材积总量；与森林蓄积量口径不同
   * volume of all living standing trees; not the same as forest stock
   * 证明 proof: 林业部门资源清查数据; forest inventory
   */
  readonly standing_timber?: Stated<Quantity>;
  /**
   * 新能源发电装机 new energy generating capacity · kW · ≥ 0 kW
   * 年末风电、光伏等新能源发电装机容量，包括哪些电源按能源主管部门公布的口径
   * generating capacity of wind, photovoltaics and other new energy at year's end, as the energy authority counts it
   * 证明 proof: 能源主管部门数据; figures of the energy authority
   */
  readonly new_energy_capacity?: Stated<Quantity>;
  /**
   * 城市建成区新竣工绿色建筑占比 green share of buildings completed in city built-up areas · % · ≥ 0 %, ≤ 100 %
   * 当年城市建成区内新竣工建筑中绿色建筑的面积占比
   * green buildings' share of the floor area completed in the year in built-up areas of cities
   * 证明 proof: 住房城乡建设部门数据; figures of the construction authority
   */
  readonly green_completed_share?: Stated<Quantity>;
  /**
   * 规模化畜禽养殖场粪污处理设施配套比例 share of large farms with manure treatment · % · ≥ 0 %, ≤ 100 %
   * 已配套粪污处理设施的规模化畜禽养殖场占比
   * share of large livestock farms that have manure treatment
   * 证明 proof: 农业农村部门数据; figures of the agriculture authority
   */
  readonly manure_facility_share?: Stated<Quantity>;
  /**
   * 城市污泥无害化处理率 harmless treatment rate of urban sludge · % · ≥ 0 %, ≤ 100 %
   * 全域城市污水处理厂污泥的无害化处理率
   * harmless treatment rate of the sludge of all urban sewage works
   * 证明 proof: 住房城乡建设部门数据; figures of the construction authority
   */
  readonly sludge_treatment_rate?: Stated<Quantity>;
  /**
   * 设区城市污泥无害化处理率 harmless treatment rate of sludge in cities with districts · % · ≥ 0 %, ≤ 100 %
   * 设区城市污水处理厂污泥的无害化处理率合计值
   * harmless treatment rate of the sludge of the cities with districts taken together
   * 证明 proof: 住房城乡建设部门数据; figures of the construction authority
   */
  readonly sludge_treatment_rate_district_cities?: Stated<Quantity>;
  /**
   * 高速公路废旧沥青路面材料循环利用率 asphalt recycling rate of expressways · % · ≥ 0 %, ≤ 100 %
   * 当年高速公路废旧沥青路面材料循环利用量占产生量的比例
   * waste asphalt pavement of expressways recycled in the year over what arose
   * 证明 proof: 交通运输部门数据; figures of the transport authority
   */
  readonly asphalt_recycling_expressway?: Stated<Quantity>;
  /**
   * 普通国省干线公路废旧沥青路面材料循环利用率 asphalt recycling rate of ordinary trunk roads · % · ≥ 0 %, ≤ 100 %
   * 当年普通国省干线公路废旧沥青路面材料循环利用量占产生量的比例
   * waste asphalt pavement of ordinary national and provincial trunk roads recycled in the year over what arose
   * 证明 proof: 交通运输部门数据; figures of the transport authority
   */
  readonly asphalt_recycling_trunk_roads?: Stated<Quantity>;
  /**
   * 省级绿色园区数量 provincial green parks · 家 · ≥ 0 家
   * 年末累计建成的省级绿色园区数
   * provincial green parks built by year's end
   * 证明 proof: 工业和信息化部门名单; list of the industry authority
   */
  readonly green_parks?: Stated<Quantity>;
  /**
   * 省级绿色工厂数量 provincial green factories · 家 · ≥ 0 家
   * 年末累计建成的省级绿色工厂数
   * provincial green factories built by year's end
   * 证明 proof: 工业和信息化部门名单; list of the industry authority
   */
  readonly green_factories?: Stated<Quantity>;
  /**
   * 高速公路服务区数量 expressway service areas · 个 · ≥ 0 个
   * 年末在营的高速公路服务区数
   * expressway service areas in operation at year's end
   * 证明 proof: 交通运输部门数据; figures of the transport authority
   */
  readonly service_areas?: Stated<Quantity>;
  /**
   * 建有充电桩的高速公路服务区数量 expressway service areas with charging piles · 个 · ≥ 0 个
   * 年末建有可用充电桩的在营高速公路服务区数
   * service areas in operation that have working charging piles at year's end
   * 证明 proof: 交通运输部门数据; figures of the transport authority
   */
  readonly service_areas_with_charging?: Stated<Quantity>;
  /**
   * 城市生活污水集中收集率年均提高幅度 mean yearly gain of the sewage collection rate · 百分点
   * 城市生活污水集中收集率平均每年提高的百分点（是百分点之差，不是百分比增幅）；基期在备注中说明
   * percentage points by which the urban sewage collection rate rises in a mean year, a difference and no rate of growth; the base year is given in the remarks
   * 证明 proof: 住房城乡建设部门数据; figures of the construction authority
   */
  readonly sewage_collection_annual_gain?: Stated<Quantity>;
  /**
   * 单位地区生产总值能耗较2020年下降率 fall of energy intensity since 2020 · % · ≤ 100 %
   * 单位地区生产总值能源消耗（可比价）较 2020 年累计下降的比例，累计至当年年末；国家向本地区下达下降指标的，按该指标的核算口径；上升填负数
   * cumulative fall of energy per unit of GDP at constant prices from 2020 to year's end; where the State assigned the region a figure, counted as that figure is; a rise is negative
   * 证明 proof: 统计部门数据; statistics
   */
  readonly energy_intensity_reduction?: Stated<Quantity>;
  /**
   * 光伏发电装机容量 photovoltaic capacity · kW · ≥ 0 kW
   * 年末光伏发电并网装机容量
   * grid-connected photovoltaic capacity at year's end
   * 证明 proof: 供电企业数据; figures of the grid company
   */
  readonly pv_capacity?: Stated<Quantity>;
  /**
   * 2020年光伏发电装机容量 photovoltaic capacity of 2020 · kW · > 0 kW
   * 2020 年末光伏发电并网装机容量
   * grid-connected photovoltaic capacity at the end of 2020
   * 证明 proof: 供电企业数据; figures of the grid company
   */
  readonly pv_capacity_2020?: Stated<Quantity>;
  /**
   * 新建公共机构建筑屋顶光伏覆盖率 rooftop photovoltaic coverage of new public institution buildings · % · ≥ 0 %, ≤ 100 %
   * 年末全域新建公共机构建筑屋顶中光伏覆盖的比例（按面积）；哪些年份竣工的算新建按机关事务管理部门口径，在备注说明
   * share of the roofs of new public institution buildings that photovoltaics cover at year's end, by area; the years whose buildings count as new are as the authority counts them and given in the remarks
   * 证明 proof: 机关事务管理部门数据; figures of the government offices administration
   */
  readonly public_roof_pv_coverage?: Stated<Quantity>;
  /**
   * 新能源汽车充电桩数量 charging piles · 根 · ≥ 0 根
   * 年末建成可用的新能源汽车充电桩数
   * working charging piles for new energy vehicles at year's end
   * 证明 proof: 主管部门数据; figures of the authority
   */
  readonly charging_piles?: Stated<Quantity>;
  /**
   * 绿色出行比例 share of green travel · % · ≥ 0 %, ≤ 100 %
   * 公共交通、自行车和步行等绿色出行方式的分担率
   * share of trips made by public transport, bicycle, on foot and the like
   * 证明 proof: 交通出行调查; travel survey
   */
  readonly green_travel_share?: Stated<Quantity>;
  /**
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
}

export type DescriptorInput = ProjectDescriptor | EnterpriseDescriptor | RegionDescriptor;

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
  | '不改变'
  | 'listed'
  | '改变林地、湿地或草地'
  | 'other_ecosystem'
  | '仅改变其他生态系统';

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
   * 该栋建筑屋顶安装光伏发电设施
   * photovoltaic modules are installed on this building's roof
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
  | 'other'
  | '其他产品';

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
   * 备注 remarks
   * 其他需要说明的事项；不参与判定
   * anything else; never judged
   * 证明 proof: 无需证明; needs no proof
   */
  readonly remarks?: Stated<string>;
}

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
   * 项目需使用土地（含原有用地、新增用地、临时用地）；仅在既有房屋内装修或换装设备的为否
   * the project uses land, existing, new or temporary; not so where only an existing building is fitted out
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
   * 已取得有权机关关于属于红线内允许有限人为活动或经批准占用的书面意见
   * the competent authority has stated in writing that the activity is admitted, or its use of land approved, inside the red line
   * 证明 proof: 认定意见或占用批复; the written opinion or approval
   */
  readonly red_line_opinion?: Stated<YesNo>;
  /**
   * 生态用地改变情况 change of ecological land
   * 项目是否改变林地、湿地、草地或其他生态系统的用途和性质
   * whether the project changes the use or nature of forest land, wetland, grassland or another ecosystem
   * 证明 proof: 土地现状分类图、使用林地（湿地、草地）申请材料; land survey map; application to use forest land, wetland or grassland
   */
  readonly ecological_land_change?: Stated<ProjectEcologicalLandChange>;
  /**
   * 生态用地改变已依法批准 change of ecological land approved
   * 有权机关已依法批准上述改变（如使用林地审核同意书）的填“是”；申请未获批准、或未经批准已经改变的填“否”；尚未改变、批准待办或在办的不填
   * true where the competent authority has approved that change (for instance the consent to use forest land), false where it was refused or the change made without approval; left out while nothing is changed and the approval is still to come
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
   * 已按强制性环境治理信息披露制度披露上一期信息
   * the information of the last period has been disclosed as the mandatory scheme demands
   * 证明 proof: 年度环境信息依法披露报告; annual disclosure report
   */
  readonly environmental_disclosure?: Stated<YesNo>;
  /**
   * 已定期公布碳排放信息 carbon emissions published regularly
   * 已按所承诺或规定的周期公布上一期企业碳排放信息
   * the carbon emissions of the last period have been published in the cycle undertaken or set
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

/** 城乡生活垃圾分类闭环系统建设情况 state of the closed loop of waste sorting */
export type RegionWasteSortingLoop =
  | 'built'
  | '全部建成'
  | 'partly_built'
  | '部分建成'
  | 'not_built'
  | '尚未建成';

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
   * 新建公共机构建筑屋顶中光伏覆盖的比例（按面积）
   * share of the roofs of new public institution buildings that photovoltaics cover, by area
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

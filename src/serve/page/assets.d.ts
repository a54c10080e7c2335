declare module '*.css';
declare module 'world-atlas/*.json' {
  const topology: import('topojson-specification').Topology<{
    countries: import('topojson-specification').GeometryCollection<{ name: string }>;
    land: import('topojson-specification').GeometryCollection;
  }>;
  export default topology;
}
